import { describe, expect, it } from 'vitest'
import type { Answers } from '../form/answers.ts'
import { filledForm } from '../form/filled-form.ts'
import { readSection } from '../form/read-section.ts'
import { template } from '../round/templates/template.ts'
import { checklistOf, speaksAgainst } from './checklist.ts'
import { findFindings, monthsAfter, type ScreeningFacts } from './find-findings.ts'
import { readAnswers } from './read-answers.ts'
import { readCsv } from './read-csv.ts'
import { canPropose, canRule } from './screening.ts'

const TODAY = '2026-11-27'
const round = template('hwf-2017', new Date('2026-11-27T12:00:00Z'), 21)
const filled = Object.assign(
  {},
  ...round.form.sections.map((section) => readSection(section, filledForm[section.slug] ?? {}).values),
) as Answers

describe('a checklist', () => {
  const listed = (answers: Answers, eligibility: Record<string, string> = {}) =>
    checklistOf(round, answers, eligibility, {})

  it('has every question of eligibility and every requirement of the round, with keys that no two share', () => {
    const items = listed(filled)
    const ofKind = (wanted: string) => items.filter(({ kind }) => kind === wanted)
    expect(ofKind('eligibility')).toHaveLength(round.eligibility.length)
    expect(ofKind('requirement')).toHaveLength(round.requirements.length)
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
    expect(items.every(({ key }) => /^[a-z]+:[a-z0-9-]+$/.test(key))).toBe(true)
  })

  it('takes an answer of the form before the one that was given before the form', () => {
    const asked = round.eligibility.find(({ fills }) => fills !== undefined)
    const alone = round.eligibility.find(({ fills }) => fills === undefined)
    const items = listed(
      { ...filled, [asked?.fills ?? '']: 'no' },
      { [asked?.name ?? '']: 'yes', [alone?.name ?? '']: 'yes' },
    )
    const answered = (name?: string) => items.find(({ key }) => key === `eligibility:${name}`)
    expect(answered(asked?.name)).toMatchObject({ answered: 'no' })
    expect(answered(alone?.name)).toMatchObject({ answered: 'yes' })
  })

  it('says what is asked and empty, and which of it was needed', () => {
    const all = (answers: Answers) => listed(answers).find(({ kind }) => kind === 'answers')
    const [whole, without] = [all(filled), all({ ...filled, involvement: ' ' })]
    expect(whole && speaksAgainst(whole)).toBe(false)
    expect(without && speaksAgainst(without)).toBe(true)
    expect(without?.kind === 'answers' && without.empty.map(({ field }) => field.name)).toContain(
      'involvement',
    )
  })

  it('says of a document that it is not there, or that nobody has looked into it', () => {
    const id = '01990000-0000-7000-8000-000000000000'
    const [section] = round.form.sections
    if (!section) throw new Error('a form has sections')
    const deed = { kind: 'file', name: 'deed', label: { en: 'Deed', cy: 'Gweithred' }, required: true, filesMax: 1, megabytesMax: 10, accepts: ['pdf'] } as const // prettier-ignore
    const form = {
      ...round.form,
      sections: [{ ...section, fields: [{ ...deed, accepts: ['pdf' as const] }] }],
    }
    const cell = JSON.stringify({ kind: 'pdf', name: 'deed.pdf', sha256: 'a'.repeat(64), size: 10 })
    const item = (answers: Answers, files: Record<string, 'clean' | 'waiting'>) =>
      checklistOf({ ...round, form }, answers, {}, files).find(({ kind }) => kind === 'documents')
    const there = { deed: { [id]: cell } }
    expect([item({}, {}), item(there, { [id]: 'waiting' }), item(there, {}), item(there, { [id]: 'clean' })].map((each) => each && speaksAgainst(each))).toEqual([true, true, true, false]) // prettier-ignore
  })
})

const facts: ScreeningFacts = {
  organisation: {
    legalForm: 'charitable-company',
    lastIncomePence: '100000000',
    accountsEnd: '2026-03-31',
    registrations: [{ scheme: 'GB-CHC', number: '202918', status: 'confirmed' }],
  },
  asked: [
    { financialYear: '2027-28', pence: '20000000' },
    { financialYear: '2028-29', pence: '10000000' },
    { financialYear: '2029-30', pence: '4000000' },
  ],
  external: [],
  peers: [],
}
const found = (change: Partial<ScreeningFacts>, rules = round) =>
  findFindings(rules, { ...facts, ...change }, TODAY).map(({ kind, severity }) => `${kind} ${severity}`)
const organisation = (change: Partial<ScreeningFacts['organisation']>) =>
  found({ organisation: { ...facts.organisation, ...change } })

describe('what the facts say', () => {
  it('is nothing of an organisation that is in order', () => {
    expect(found({})).toEqual([])
  })

  it('names numbers that are missing, disputed, refused, unchecked, or two of one register', () => {
    const number = (status: 'unchecked' | 'disputed' | 'refused', of = '202918') => ({ scheme: 'GB-CHC' as const, number: of, status }) // prettier-ignore
    expect(organisation({ registrations: [] })).toEqual(['no-registration serious'])
    expect(organisation({ registrations: [number('refused')] })).toEqual(['no-registration serious', 'number-refused look']) // prettier-ignore
    expect(organisation({ registrations: [number('disputed'), number('unchecked', '202919')] })).toEqual([
      'number-disputed serious',
      'number-twice look',
      'number-unchecked note',
    ])
    expect(organisation({ registrations: [number('unchecked', '12')] })).toContain('number-shape look')
    const isBoth = [
      number('unchecked'),
      { scheme: 'GB-COH', number: '00123456', status: 'confirmed' } as const,
    ]
    expect(organisation({ registrations: isBoth })).toEqual(['number-unchecked note'])
  })

  it('holds the biggest year against the income, to the penny', () => {
    const rules = { ...round, money: { ...round.money, turnoverPercentMax: 25 } }
    const income = (lastIncomePence: string | null) => found({ organisation: { ...facts.organisation, lastIncomePence } }, rules) // prettier-ignore
    expect(income('80000000')).toEqual([])
    expect(income('79999999')).toEqual(['income-share serious'])
    expect(income(null)).toEqual(['income-unknown look'])
    const later = [{ financialYear: '2027-28', pence: '10000000' }, { financialYear: '2028-29', pence: '20000000' }] // prettier-ignore
    const flat = { ...rules, money: { ...rules.money, taperPercent: [100, 100], yearOneLeastPence: 0n } }
    expect(found({ asked: later, organisation: { ...facts.organisation, lastIncomePence: '79999999' } }, flat)).toContain('income-share serious') // prettier-ignore
  })

  it('holds each year against what the round takes', () => {
    const most = round.money.yearOneMaxPence
    const asked = (...pence: bigint[]) => found({ asked: pence.map((sum, year) => ({ financialYear: `${2027 + year}-${28 + year}`, pence: String(sum) })) }) // prettier-ignore
    expect(asked(most, most / 2n, most / 5n)).toEqual([])
    expect(asked(most + 1n)).toEqual(['asked-above-limit serious'])
    expect(asked(most, most / 2n + 1n)).toEqual(['asked-above-limit serious'])
    expect(asked(1n, 0n)).toEqual(round.money.yearOneLeastPence > 1n ? ['asked-below-least serious'] : [])
  })

  it('knows when accounts were due, and how young an organisation is', () => {
    expect(organisation({ accountsEnd: '2025-01-27' })).toEqual([])
    expect(organisation({ accountsEnd: '2025-01-26' })).toEqual(['accounts-overdue look'])
    expect(organisation({ accountsEnd: null })).toEqual(['accounts-unknown note'])
    const answer = { provider: 'Example Checks', checkedOn: TODAY, result: 'clear', expiresOn: null, registerStatus: null, registeredOn: null, accountsOverdue: null } as const // prettier-ignore
    const external = (change: Partial<ScreeningFacts['external'][number]>) => found({ external: [{ ...answer, ...change }] }) // prettier-ignore
    expect(external({ registeredOn: '2025-11-27' })).toEqual([])
    expect(external({ registeredOn: '2025-11-28' })).toEqual(['younger-than look'])
    expect(external({ result: 'not-found', registerStatus: 'removed' })).toEqual(['not-on-register serious', 'register-removed serious']) // prettier-ignore
    expect(external({ expiresOn: '2026-11-26', accountsOverdue: true })).toEqual(['accounts-overdue look', 'external-expired note']) // prettier-ignore
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28')
  })

  it('has one key for each other bid, and is graver where a round takes one of an organisation', () => {
    const peers = ['SP-ONE', 'SP-TWO'].map((other) => ({ what: 'same-organisation' as const, other, name: 'Example', value: null })) // prettier-ignore
    const one = { ...round, organisation: { ...round.organisation, onePerOrganisation: true } }
    const several = { ...round, organisation: { ...round.organisation, onePerOrganisation: false } }
    expect(findFindings(one, { ...facts, peers }, TODAY).map(({ key, severity, other }) => [key, severity, other])).toEqual([
      ['same-organisation:SP-ONE', 'serious', 'SP-ONE'],
      ['same-organisation:SP-TWO', 'serious', 'SP-TWO'],
    ]) // prettier-ignore
    expect(found({ peers }, several)).toEqual(['same-organisation look', 'same-organisation look'])
  })
})

describe('a file of answers', () => {
  const known = new Set(['SP-ONE', 'SP-TWO'])
  it('is read whatever the order of its columns, with quotes, marks of its program and empty lines', () => {
    const text =
      '\uFEFFresult,Provider,"date",Reference,colour,note\r\n\r\nClear,Example Checks,2026-11-20,sp-one,red,"Two lines,\r\nsaid ""so"""\r\n'
    expect(readAnswers(text, known, TODAY)).toMatchObject({
      ok: true,
      problems: [],
      answers: [{ line: 3, reference: 'SP-ONE', result: 'clear', note: 'Two lines,\nsaid "so"' }],
    })
    expect(readCsv('a,"b\nc",d\ne').map(({ line }) => line)).toEqual([1, 3])
  })

  it('says of each line all that is wrong with it, and takes none of those', () => {
    const lines = [
      ',Example Checks,2026-11-20,clear,,,',
      'SP-ONE,,2026-02-30,green,2026-13-01,gone,maybe',
      'SP-ONE,Example Checks,2026-11-28,clear,2026-11-01,,',
      'SP-TWO,Example Checks,2026-11-20,concern,,in-liquidation,yes',
      'SP-TWO,Example Checks,2026-11-20,clear,,,',
      'SP-ONE,Example Checks,2026-11-20,clear,,,,surplus',
    ]
    const read = readAnswers(
      ['reference,provider,date,result,expires,register_status,accounts_overdue', ...lines].join('\n'),
      known,
      TODAY,
    )
    if (!read.ok) throw new Error(read.why)
    expect(read.problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 reference-missing', '3 provider-missing', '3 date-wrong', '3 expires-wrong', '3 result-unknown',
      '3 register-status-unknown', '3 accounts-overdue-unknown', '4 date-in-future', '4 expires-before-date', '6 reference-twice',
      '7 cells-too-many',
    ]) // prettier-ignore
    expect(read.answers).toMatchObject([{ line: 5, registerStatus: 'in-liquidation', accountsOverdue: true }])
  })

  it('that is none says why', () => {
    expect(readAnswers(' \n', known, TODAY)).toMatchObject({ ok: false, why: 'empty' })
    expect(readAnswers('reference,provider,date,result', known, TODAY)).toMatchObject({
      ok: false,
      why: 'empty',
    })
    expect(readAnswers('reference;result\nSP-ONE;clear', known, TODAY)).toMatchObject({
      ok: false,
      why: 'columns-missing',
    })
  })
})

describe('nothing is decided by one person', () => {
  const open = { outcome: 'ineligible', proposedBy: 'one', isOfStanding: true } as const
  it('who proposed can take it back and never confirm it', () => {
    const bid = { status: 'submitted', open, stoppedBy: [] }
    expect(canRule(bid, 'one', 'confirmed')).toEqual({ ok: false, why: 'second-person-needed' })
    expect(canRule(bid, 'one', 'refused')).toEqual({ ok: true })
    expect(canRule(bid, 'other', 'confirmed')).toEqual({ ok: true })
    expect(canRule({ ...bid, open: { ...open, isOfStanding: false } }, 'other', 'confirmed')).toEqual({ ok: false, why: 'submission-changed' }) // prettier-ignore
    expect(canRule({ ...bid, status: 'withdrawn' }, 'other', 'confirmed')).toEqual({
      ok: false,
      why: 'withdrawn',
    })
    expect(canRule({ ...bid, open: null }, 'other', 'confirmed')).toEqual({ ok: false, why: 'no-proposal' })
  })

  it('whoever stopped a bid does not confirm that it is put back, and can still say no to that', () => {
    const back = { outcome: 'eligible', proposedBy: 'third', isOfStanding: true } as const
    const bid = { status: 'submitted', open: back, stoppedBy: ['one', 'other'] }
    for (const person of bid.stoppedBy)
      expect(canRule(bid, person, 'confirmed')).toEqual({ ok: false, why: 'fresh-person-needed' })
    expect(canRule(bid, 'one', 'refused')).toEqual({ ok: true })
    expect(canRule(bid, 'fourth', 'confirmed')).toEqual({ ok: true })
    expect(canRule({ ...bid, open: { ...back, outcome: 'duplicate' } }, 'one', 'confirmed')).toEqual({
      ok: true,
    })
  })

  it('one proposal waits at a time, and what a bid is already is not proposed', () => {
    const bid = { status: 'submitted', screenedAs: null, open: null }
    expect(canPropose(bid, 'ineligible')).toEqual({ ok: true })
    expect(canPropose({ ...bid, open }, 'eligible')).toEqual({ ok: false, why: 'proposal-waits' })
    expect(canPropose({ ...bid, screenedAs: 'eligible' }, 'eligible')).toEqual({ ok: false, why: 'screened-so-already' }) // prettier-ignore
    expect(canPropose({ ...bid, screenedAs: 'ineligible' }, 'eligible')).toEqual({ ok: true })
  })
})
