import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules2017 } from '../grants/rules-2017.ts'
import { template } from '../round/templates/template.ts'
import { checkSection } from './check-section.ts'
import { filledForm } from './filled-form.ts'
import type { Section } from './form-definition.ts'
import { readSection, type RawForm } from './read-section.ts'
import { socialPrescribingForm } from './social-prescribing/social-prescribing-form.ts'

function only(sections: readonly Section[], which: (section: Section) => boolean): Section {
  const found = sections.find(which)
  if (!found) throw new Error('there is no such section')
  return found
}

describe('a grant of at most a quarter of the income of a year', () => {
  const rules = { ...rules2017, turnoverPercentMax: 25 }
  const budget = only(socialPrescribingForm.sections, ({ slug }) => slug === 'budget')
  const section: Section = {
    ...budget,
    checks: [{ check: 'taper', field: 'budget', income: 'annual-turnover' }],
  }
  const { values } = readSection(budget, filledForm['budget'] ?? {})
  const found = (income: string) =>
    checkSection(section, { ...values, 'annual-turnover': income }, rules).map(
      ({ input, code, params }) => [input, code, params] as const,
    )

  it('weighs the largest year, which is the first, to the penny', () => {
    expect(found('960,000')).toEqual([])
    expect(found('959,999.99')).toEqual([
      ['budget.grant.1', 'ask-over-income', { percent: 25, limitPence: '23999999' }],
    ])
  })

  it('is not weighed before the income can be read', () => {
    for (const income of ['', 'about a million', '1.2.3']) expect(found(income)).toEqual([])
  })
})

describe('the least that would still be of use', () => {
  const { form, money } = template('small-arts', new Date('2026-11-27T09:00:00Z'))
  const asksLeast = ({ fields }: Section) => fields.some(({ meaning }) => meaning === 'least-viable')
  const section = only(form.sections, asksLeast)
  const years = section.fields.find(({ kind }) => kind === 'years')
  const least = section.fields.find(({ meaning }) => meaning === 'least-viable')
  if (years?.kind !== 'years' || !least) throw new Error('the template asks for no least sum')
  const yearsName = years.name
  const leastName = least.name
  const ofGrant = (pence: number, leastPence: number): RawForm => ({
    ...Object.fromEntries(years.columns.map(({ name }) => [`${yearsName}.${name}.1`, pounds(pence)])),
    [leastName]: pounds(leastPence),
  })
  const pounds = (pence: number) => (pence / 100).toFixed(2)
  const codes = (asked: number, leastPence: number) =>
    checkSection(section, readSection(section, ofGrant(asked, leastPence)).values, money)
      .filter(({ field }) => field === leastName)
      .map(({ code }) => code)

  it('is more than nothing and no more than what is asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50_000, max: 1_000_000 }), fc.nat(2_000_000), (asked, leastPence) => {
        const wanted = leastPence === 0 ? ['least-is-nothing'] : leastPence > asked ? ['least-over-ask'] : []
        expect(codes(asked, leastPence)).toEqual(wanted)
      }),
      { examples: [[50_000, 50_000], [50_000, 50_001], [50_000, 0], [50_000, 1]] }, // prettier-ignore
    )
  })
})
