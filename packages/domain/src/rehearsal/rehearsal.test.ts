import { describe, expect, it } from 'vitest'
import { applicationCompleteness } from '../form/completeness.ts'
import { readSection } from '../form/read-section.ts'
import type { Answers } from '../form/answers.ts'
import { checkRoundDefinition } from '../round/check/check-round-definition.ts'
import { typedSubmission } from '../round/typed-submission.ts'
import { formOf, rulesOf } from '../round/round-definition.ts'
import { homeParts } from './home-places.ts'
import { planRehearsal } from './rehearsal.ts'
import { isAssessed } from './rehearsed-bid.ts'
import { rehearsedRound } from './rehearsed-round.ts'
import { scoresOf } from './rehearsed-scores.ts'
import { shareOut } from './share-out.ts'

const now = new Date('2026-11-27T12:00:00Z')
const size = { seed: 1, bids: 300, assessors: 20 }
const plan = planRehearsal(size, 2027)
const definition = rehearsedRound(now, { name: { en: 'Example', cy: 'Enghraifft' }, bids: 300 })
const whole = plan.bids.filter(({ fate }) => fate !== 'left')
const answersOf = (bid: (typeof plan.bids)[number]): Answers =>
  Object.assign(
    {},
    ...formOf(definition).sections.map(
      (section) => readSection(section, bid.answers[section.slug] ?? {}).values,
    ),
  ) as Answers

describe('a rehearsal', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planRehearsal(size, 2027)).toEqual(plan)
    expect(planRehearsal({ ...size, seed: 2 }, 2027)).not.toEqual(plan)
  })

  it('has nothing in it that could be taken for real', () => {
    for (const { organisation, lead, answers } of plan.bids) {
      expect(organisation.name).toMatch(/^Example /)
      expect(Number(organisation.charityNumber)).toBeLessThan(200_000)
      expect(lead.name).toMatch(/ Example( \d+)?$/)
      expect(lead.email).toMatch(/\.example$/)
      expect(answers['scheme']?.['scheme-name'] ?? 'Example of none').toMatch(/^Example /)
    }
    for (const { name, email } of plan.assessors) expect(`${name} ${email}`).toMatch(/Example .*\.example$/)
  })

  it('has no two organisations, people or descriptions that are the same', () => {
    const all = [
      plan.bids.map(({ organisation }) => organisation.name),
      plan.bids.map(({ organisation }) => organisation.charityNumber),
      plan.bids.map(({ lead }) => lead.name),
      whole.map(
        ({ answers }) =>
          `${String(answers['scheme']?.['scheme-summary'])} ${String(answers['people']?.['inequalities'])}`,
      ),
    ]
    for (const texts of all) expect(new Set(texts).size).toBe(texts.length)
  })

  it('comes from every region and nation, in both languages, of every fate', () => {
    expect(new Set(plan.bids.map(({ place }) => place.part))).toEqual(new Set(homeParts))
    expect(plan.bids.filter(({ language }) => language === 'cy').length).toBeGreaterThan(8)
    expect(new Set(plan.bids.map(({ fate }) => fate)).size).toBe(10)
  })

  it('leaves no gap of a sentence unfilled', () => {
    expect(JSON.stringify(plan)).not.toMatch(/\{\w+\}|undefined/)
  })
})

it('the round can be published as it is', () => {
  const must = checkRoundDefinition(definition, now).filter(({ severity }) => severity === 'must')
  expect(must).toEqual([])
})

it('every bid that is sent obeys the form and the rules of money, and some ask for all that these allow', () => {
  const incomplete = whole.flatMap((bid) => {
    const { sections } = applicationCompleteness(formOf(definition), answersOf(bid), rulesOf(definition))
    return sections.filter(({ status }) => status !== 'done').map(({ slug }) => `${bid.no} ${slug}`)
  })
  expect(incomplete).toEqual([])
  const asked = whole.map((bid) => {
    const typed = typedSubmission(definition, answersOf(bid))
    return typed.ok ? (typed.submission.years[0]?.grantPence ?? 0n) : 0n
  })
  expect(asked.every((pence) => pence > 0n && pence <= 30_000_000n)).toBe(true)
  expect(asked.filter((pence) => pence === 30_000_000n).length).toBeGreaterThan(5)
})

describe('assessments', () => {
  const isClosed = (bid: number, assessor: number) => (bid + assessor) % 17 === 0
  const given = shareOut(plan, { seed: 1, readers: 3, isClosed })

  it('are given fairly, none to whom the bid is closed, and Welsh bids to readers of Welsh', () => {
    const loads = plan.assessors.map(({ no }) => given.filter(({ assessor }) => assessor === no).length)
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThan(12)
    expect(given.filter(({ bid, assessor }) => isClosed(bid, assessor))).toEqual([])
    const wrong = given.filter(
      ({ bid, assessor }) => plan.bids[bid]?.language === 'cy' && plan.assessors[assessor]?.language !== 'cy',
    )
    expect(wrong).toEqual([])
    expect(given.length).toBe(3 * plan.bids.filter(({ fate }) => isAssessed(fate)).length)
  })

  it('use the whole scale, with words to every score, and a better bid gets more', () => {
    const scored = given.flatMap(({ bid, assessor }) => {
      const [one, by] = [plan.bids[bid], plan.assessors[assessor]]
      return one && by ? [{ one, scores: scoresOf(1, one, by, definition.criteria) }] : []
    })
    const all = scored.flatMap(({ scores }) => scores)
    for (const score of [0, 1, 2, 3, 4]) {
      expect(all.filter((each) => each.score === score).length / all.length).toBeGreaterThan(0.03)
    }
    expect(all.filter(({ justification }) => justification === '')).toEqual([])
    expect(JSON.stringify(all)).not.toMatch(/\{\w+\}/)
    const mean = (some: typeof scored) =>
      some.flatMap(({ scores }) => scores).reduce((sum, { score }) => sum + score, 0) / some.length
    const good = scored.filter(({ one }) => one.quality > 0.7)
    const bad = scored.filter(({ one }) => one.quality < -0.7)
    expect(mean(good)).toBeGreaterThan(mean(bad) + 5)
  })
})
