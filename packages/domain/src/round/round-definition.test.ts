import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { socialPrescribingForm } from '../form/social-prescribing/social-prescribing-form.ts'
import { budgetYears } from '../form/budget-years.ts'
import type { FieldOf } from '../form/field.ts'
import { potPenceOf } from '../grants/round-rules.ts'
import { financialYearOf } from '../money/financial-year.ts'
import { checkRoundDefinition } from './check/check-round-definition.ts'
import { readRoundDefinition, rulesOf, writeRoundDefinition } from './round-definition.ts'
import { template, templateNames } from './templates/template.ts'

const now = new Date('2026-11-26T20:00:00Z')
const instant = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2039-12-31T00:00:00Z'),
  noInvalidDate: true,
})

/** A round as rounds were kept in the first days: columns and questions have names, and no meanings. */
const shapeOne = (changes: { potPence?: number; taperPercent?: number[]; closesAtLocal?: string } = {}) => ({
  shape: 1,
  round: {
    slug: 'example-round',
    name: 'Example round',
    nameCy: 'Rownd enghreifftiol',
    programmeSlug: 'hwf-2018-social-prescribing',
    opensAtLocal: '2026-11-01T09:00',
    closesAtLocal: changes.closesAtLocal ?? '2026-12-18T12:00',
    closesAtZone: 'Europe/London',
    graceMinutes: 15,
    potPence: changes.potPence ?? 450_000_000,
  },
  rules: {
    nations: ['England'],
    yearOneMaxPence: 30_000_000,
    taperPercent: changes.taperPercent ?? [100, 50, 20],
    localMatchRequired: true,
    linkWorkerRequired: true,
    commissionerSupportRequired: true,
    notForProfitRequired: true,
    registrationRequired: true,
    reducesHealthInequalities: true,
  },
  form: withoutMeanings(socialPrescribingForm),
})

/** What its columns and questions mean, in their order. */
function meanings(value: unknown): unknown[] {
  const found: unknown[] = []
  JSON.stringify(value, (key, part: unknown) => {
    if (key === 'meaning') found.push(part)
    return part
  })
  return found
}

function withoutMeanings(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'meaning' ? undefined : part)))
}

describe.each(templateNames)('the template %s', (name) => {
  it('has nothing missing or wrong, on whatever day it is begun', () => {
    fc.assert(
      fc.property(instant, (day) => {
        expect(checkRoundDefinition(template(name, day), day)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('survives being stored, sums and all', () => {
    const definition = template(name, now)
    const stored: unknown = JSON.parse(JSON.stringify(writeRoundDefinition(definition)))
    expect(readRoundDefinition(stored)).toEqual(definition)
  })

  it('is open at once where that is asked', () => {
    const { opens, closes } = template(name, now, 21).timetable
    expect(opens.local).toBe('2026-11-26T20:00')
    const twice = template(name, new Date('2027-10-31T01:30:00Z'), 21)
    expect(twice.timetable.opens.local).toBe('2027-10-31T00:00')
    expect(closes.local > '2026-12-17').toBe(true)
  })
})

it('refuses a member that it does not know, so that nothing is set that nobody reads', () => {
  const written = { ...writeRoundDefinition(template('hwf-2017', now)), moneyForAll: true }
  expect(() => readRoundDefinition(written)).toThrow(/moneyForAll/)
})

describe('a round of the first shape', () => {
  it('goes on: the same questions before signing in, the same limits, the same form', () => {
    const read = readRoundDefinition(shapeOne())
    const today = template('hwf-2017', now)
    expect(read.eligibility).toEqual(today.eligibility)
    expect(read.requirements).toEqual(today.requirements)
    expect(withoutMeanings(read.form)).toEqual(withoutMeanings(socialPrescribingForm))
    expect(meanings(read.form)).toEqual(meanings(today.form))
    const { budget: _ofRead, firstGrantYear: first, ...rules } = rulesOf(read)
    const { budget: _ofToday, firstGrantYear: _first, ...sameRules } = rulesOf(today)
    expect(rules).toEqual(sameRules)
    expect(first).toBe('2027-28')
    expect(read.timetable.closes).toEqual({ local: '2026-12-18T12:00', zone: 'Europe/London' })
  })

  it('reads a budget by what its columns mean, as their names used to', () => {
    const fields = readRoundDefinition(shapeOne()).form.sections.flatMap((section) => section.fields)
    const budget = fields.find((field): field is FieldOf<'years'> => field.kind === 'years')
    expect(budget && budgetYears(budget, { 'cost.1': '3', 'grant.1': '2', 'match.1': '1' })[0]).toEqual({
      costPence: 300n,
      grantPence: 200n,
      matchPence: 100n,
    })
  })

  it('keeps every penny of its pot, whatever the taper', () => {
    const taper = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), taper, (potPence, rest) => {
        const read = readRoundDefinition(shapeOne({ potPence, taperPercent: [100, ...rest] }))
        expect(potPenceOf(read.money)).toBe(BigInt(potPence))
        expect(read.money.budget).toHaveLength(rest.length + 1)
      }),
      { numRuns: 40 },
    )
  })

  it('pays its first year after it has closed', () => {
    fc.assert(
      fc.property(instant, (day) => {
        const closesAtLocal = `${day.toISOString().slice(0, 10)}T12:00`
        const { money } = readRoundDefinition(shapeOne({ closesAtLocal }))
        expect(money.firstGrantYear > financialYearOf(closesAtLocal)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
