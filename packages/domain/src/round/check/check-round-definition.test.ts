import { describe, expect, it } from 'vitest'
import type { Field } from '../../form/field.ts'
import { readRoundDefinition, writeRoundDefinition, type RoundDefinition } from '../round-definition.ts'
import { template } from '../templates/template.ts'
import { checkRoundDefinition } from './check-round-definition.ts'

const now = new Date('2026-11-26T20:00:00Z')
/** A copy in which nothing is shared, as one that was stored. */
const copy = () => readRoundDefinition(writeRoundDefinition(template('hwf-2017', now)))

function nth<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`there is no number ${index}`)
  return found
}

/** What is found in the round after a change, as `path code`. */
function found(change: (round: RoundDefinition) => void): string[] {
  const round = copy()
  change(round)
  return checkRoundDefinition(round, now).map(({ path, code }) => `${path} ${code}`)
}

function field(round: RoundDefinition, name: string): Field {
  const wanted = round.form.sections.flatMap(({ fields }) => fields).find((each) => each.name === name)
  if (!wanted) throw new Error(`no field ${name}`)
  return wanted
}

const closing = (local: string, zone = 'Europe/London') =>
  found((round) => {
    round.timetable.opens.local = '2026-11-01T09:00'
    round.timetable.closes = { local, zone }
    round.timetable.decisionsBy = null
  }).filter((line) => line.startsWith('timetable'))

describe('words', () => {
  it('are needed in every language of the round, and in no other', () => {
    const change = (round: RoundDefinition) => {
      nth(round.form.sections, 0).title.cy = ''
      round.name.cy = ' \u200b\u2060 '
    }
    expect(found(change)).toEqual(['name.cy text-missing', 'form.sections.0.title.cy text-missing'])
    expect(
      found((round) => {
        change(round)
        round.languages = ['en']
      }),
    ).toEqual([])
  })

  it('say why a no ends it', () => {
    expect(found((round) => (nth(round.eligibility, 2).reason = { en: '', cy: 'x' }))).toEqual([
      'eligibility.2.reason.en reason-missing',
    ])
  })
})

describe('the timetable', () => {
  it.each([
    ['', ['timetable.closes.local time-missing']],
    ['2026-13-01T12:00', ['timetable.closes.local malformed']],
    ['2027-03-28T01:30', ['timetable.closes.local time-does-not-exist']],
    ['2027-10-31T01:30', ['timetable.closes.local time-happens-twice']],
    ['2026-11-26T19:59', ['timetable.closes deadline-past']],
    ['2026-12-19T12:00', ['timetable.closes closes-on-weekend']],
    ['2026-10-01T12:00', ['timetable.closes deadline-past', 'timetable.closes closes-before-opens']],
    ['2026-12-18T12:00', []],
  ])('closing at %j: %j', (local, expected) => {
    expect(closing(local)).toEqual(expected)
  })

  it('knows zones, and decides after the closing', () => {
    expect(closing('2026-12-18T12:00', 'Europe/Bath')).toEqual(['timetable.closes.zone unknown-zone'])
    expect(
      found((round) => (round.timetable.decisionsBy = round.timetable.closes.local.slice(0, 10))),
    ).toEqual(['timetable.decisionsBy decisions-before-closing'])
  })

  it('takes a weekend for something that is allowed and seldom meant', () => {
    const round = copy()
    round.timetable.closes.local = '2027-03-06T12:00'
    expect(checkRoundDefinition(round, now).map(({ severity }) => severity)).toEqual(['should'])
  })
})

describe('money', () => {
  it.each<[string, (round: RoundDefinition) => void, string[]]>([
    [
      'no pot for a year the taper pays',
      ({ money }) => money.budget.pop(),
      ['money.budget no-budget-for-year'],
    ],
    [
      'a pot of nothing',
      ({ money }) => (nth(money.budget, 1).potPence = 0n),
      ['money.budget no-budget-for-year'],
    ],
    [
      'a year twice',
      ({ money }) => money.budget.push(nth(money.budget, 0)),
      ['money.budget.3.financialYear year-twice'],
    ],
    [
      'a pot for a year in which nothing is paid',
      ({ money }) => money.budget.push({ financialYear: '2035-36', potPence: 1n }),
      ['money.budget.3.financialYear budget-outside-grant'],
    ],
    [
      'a least over the most',
      ({ money }) => (money.yearOneLeastPence = money.yearOneMaxPence + 1n),
      ['money.yearOneLeastPence least-over-most'],
    ],
    [
      'a least viable sum that no question asks for',
      ({ money }) => (money.leastViableAsked = true),
      ['form.sections form-asks-no-least'],
    ],
    [
      'a form without money',
      ({ form }) => {
        form.sections = form.sections.filter(({ slug }) => slug !== 'budget')
      },
      ['form-asks-no-money', 'form-asks-no-match', 'form-asks-no-costs'].map(
        (code) => `form.sections ${code}`,
      ),
    ],
    [
      'a budget of other years than the taper',
      (round) => {
        Object.assign(field(round, 'budget'), { years: 2 })
      },
      ['form.sections.5.fields.0.years budget-years-differ'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(found(change)).toEqual(expected)
  })
})

describe('the form', () => {
  const at = 'form.sections.1.fields.0.when'
  it.each<[string, string, string, string[]]>([
    ['names an unknown question', 'nobody', 'yes', [`${at} condition-unknown-field`]],
    ['names a question that comes later', 'in-england', 'yes', [`${at} condition-later-field`]],
    ['names itself', 'scheme-name', 'x', [`${at} condition-later-field`]],
    ['asks for an answer that cannot be given', 'not-for-profit', 'maybe', [`${at} condition-never-true`]],
    ['names a question before it', 'not-for-profit', 'yes', []],
  ])('a condition that %s', (_what, name, value, expected) => {
    const conditions = [
      { op: 'is' as const, field: name, value },
      { op: 'not' as const, of: { op: 'any' as const, of: [{ op: 'is' as const, field: name, value }] } },
    ]
    for (const when of conditions)
      expect(found((round) => (field(round, 'scheme-name').when = when))).toEqual(expected)
  })

  it('has no name twice, and no choice of one', () => {
    expect(found((round) => (field(round, 'scheme-summary').name = 'scheme-name'))).toEqual([
      'form.sections.1.fields.1.name name-twice',
    ])
    const few = found((round) => {
      const asked = field(round, 'match-status')
      if (asked.kind === 'choice') asked.options.length = 1
    })
    expect(few).toEqual(['form.sections.4.fields.4.options too-few-options'])
  })

  it('asks something', () => {
    expect(
      found((round) => (round.form.sections = [])).filter((line) => line.includes('no-sections')),
    ).toEqual(['form.sections no-sections'])
  })
})

describe('criteria', () => {
  it('weigh 100 together, and climb', () => {
    expect(found((round) => (nth(round.criteria, 0).weightPercent = 26))).toEqual([
      'criteria weights-not-100',
    ])
    expect(found((round) => nth(round.criteria, 1).scale.sort((a, b) => b.score - a.score))).toEqual([
      'criteria.1.scale scale-not-ascending',
    ])
    expect(found((round) => (nth(round.criteria, 1).scale.length = 1))).toEqual([
      'criteria.1.scale scale-too-short',
    ])
    expect(found((round) => (nth(round.criteria, 1).name = nth(round.criteria, 0).name))).toEqual([
      'criteria.1.name name-twice',
    ])
  })
})

it('an eligibility answer fills a yes-or-no question of the form', () => {
  expect(found((round) => (nth(round.eligibility, 0).fills = 'scheme-name'))).toEqual([
    'eligibility.0.fills fills-other-kind',
  ])
  expect(found((round) => (nth(round.eligibility, 0).fills = 'nowhere'))).toEqual([
    'eligibility.0.fills fills-unknown-field',
  ])
})
