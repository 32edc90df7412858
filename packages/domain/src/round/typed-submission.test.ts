import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../form/answers.ts'
import { filledForm } from '../form/filled-form.ts'
import { formDefinitionSchema } from '../form/form-definition.ts'
import { readSection } from '../form/read-section.ts'
import type { RoundDefinition } from './round-definition.ts'
import { template } from './templates/template.ts'
import { typedSubmission } from './typed-submission.ts'

const now = new Date('2026-11-26T20:00:00Z')
const hwf = template('hwf-2017', now, 21)
const arts = template('small-arts', now, 21)
const typed = (definition: RoundDefinition, answers: Answers) => {
  const result = typedSubmission(definition, answers)
  if (!result.ok) throw new Error(result.problems.map(({ input, code }) => `${input} ${code}`).join())
  return result.submission
}
const filled: Answers = Object.assign(
  {},
  ...hwf.form.sections.map((section) => readSection(section, filledForm[section.slug] ?? {}).values),
) as Answers

const words = (text: string) => ({ en: text, cy: `${text} cy` })

/** A round of so many years whose form has a budget, cost lines and pledges. */
function roundOf(years: number): RoundDefinition {
  return {
    ...hwf,
    money: { ...hwf.money, taperPercent: Array.from({ length: years }, () => 100) },
    form: formDefinitionSchema.parse({
      shape: 1,
      sections: [
        {
          slug: 'money',
          title: words('Money'),
          fields: [
            {
              kind: 'years',
              name: 'plan',
              years,
              label: words('Plan'),
              columns: [
                { name: 'outlay', meaning: 'cost', label: words('Outlay') },
                { name: 'ask', meaning: 'grant', label: words('Ask') },
                { name: 'others', meaning: 'match', label: words('Others') },
              ],
            },
            { kind: 'costs', name: 'lines', label: words('Lines'), years, rowsMax: 40 },
            { kind: 'pledges', name: 'pledges', label: words('Pledges'), years, rowsMax: 40 },
          ],
        },
      ],
    }),
  }
}

const pence = fc.integer({ min: 0, max: 1_000_000_000_000 })
/** A sum as somebody types it. */
const asTyped = (sum: number, style: number): string => {
  const pounds = String(Math.floor(sum / 100))
  const rest = String(sum % 100).padStart(2, '0')
  const grouped = pounds.replace(/\B(?=(\d{3})+$)/g, style === 1 ? ',' : ' ')
  return style === 0 ? `${pounds}.${rest}` : `£${grouped}.${rest}`
}
const style = fc.integer({ min: 0, max: 2 })

describe('what was typed, as numbers', () => {
  it('is the sums of the sample application, by financial year', () => {
    expect(typed(hwf, filled)).toEqual({
      years: [
        { financialYear: '2027-28', costPence: 24_000_000n, grantPence: 24_000_000n, matchPence: 0n },
        {
          financialYear: '2028-29',
          costPence: 24_600_000n,
          grantPence: 12_000_000n,
          matchPence: 12_600_000n,
        },
        { financialYear: '2029-30', costPence: 25_200_000n, grantPence: 4_800_000n, matchPence: 20_400_000n },
      ],
      costs: [],
      matches: [],
      // Bradford, Leeds and the integrated care board of West Yorkshire.
      areaCodes: ['E08000032', 'E08000035', 'E54000054'],
      leastViablePence: null,
      peopleHelped: 420,
    })
  })

  it('is one year where the round pays in one, with the least that would be of use', () => {
    const answers = {
      sums: { 'total.1': '1,200', 'ask.1': '£900' },
      'least-sum': '450.50',
      'people-taking-part': '1,020',
      where: { 'place.1': 'Merthyr Tudful', 'place.4': 'cardiff' },
    }
    expect(typed(arts, answers)).toMatchObject({
      years: [{ costPence: 120_000n, grantPence: 90_000n, matchPence: 0n }],
      leastViablePence: 45_050n,
      peopleHelped: 1_020,
      areaCodes: ['W06000015', 'W06000024'],
    })
  })

  it('adds up to the penny, whatever the sums, their number and how they are typed', () => {
    const year = fc.record({ cost: pence, grant: pence, match: pence, style })
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), (rows) => {
        const plan = Object.fromEntries(
          rows.flatMap(({ cost, grant, match, style: how }, index) => [
            [`outlay.${index + 1}`, asTyped(cost, how)],
            [`ask.${index + 1}`, asTyped(grant, how)],
            [`others.${index + 1}`, asTyped(match, how)],
          ]),
        )
        const definition = roundOf(rows.length)
        definition.form.sections.forEach((section) => section.fields.splice(1))
        const { years } = typed(definition, { plan })
        expect(
          years.map(({ costPence, grantPence, matchPence }) => [costPence, grantPence, matchPence]),
        ).toEqual(rows.map(({ cost, grant, match }) => [BigInt(cost), BigInt(grant), BigInt(match)]))
        expect(new Set(years.map(({ financialYear }) => financialYear)).size).toBe(rows.length)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps every pledge and cost line, in the order and the year it was typed in, whatever rows were left out', () => {
    const line = fc.record({
      sum: pence,
      style,
      year: fc.integer({ min: 1, max: 3 }),
      confirmed: fc.boolean(),
      row: fc.integer({ min: 1, max: 40 }),
    })
    const lines = fc.uniqueArray(line, { selector: ({ row }) => row, minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lines, (list) => {
        const cells = (columns: (each: (typeof list)[number]) => Record<string, string>) =>
          Object.fromEntries(
            list.flatMap((each) =>
              Object.entries(columns(each)).map(([column, text]) => [`${column}.${each.row}`, text]),
            ),
          )
        const common = (each: (typeof list)[number]) => ({
          year: String(each.year),
          sum: asTyped(each.sum, each.style),
        })
        const answers: Answers = {
          plan: Object.fromEntries(
            [1, 2, 3].flatMap((n) => [`outlay.${n}`, `ask.${n}`, `others.${n}`].map((cell) => [cell, '0'])),
          ),
          lines: cells((each) => ({ item: `Item ${each.row}`, ...common(each) })),
          pledges: cells((each) => ({
            funder: `Funder ${each.row}`,
            ...common(each),
            status: each.confirmed ? 'confirmed' : 'pledged',
          })),
        }
        const { costs, matches } = typed(roundOf(3), answers)
        const inOrder = list.toSorted((a, b) => a.row - b.row)
        const years = ['2027-28', '2028-29', '2029-30']
        expect(costs).toEqual(
          inOrder.map((each, index) => ({
            line: index + 1,
            label: `Item ${each.row}`,
            financialYear: years[each.year - 1],
            pence: BigInt(each.sum),
          })),
        )
        expect(matches.map(({ funder, status, pence: sum }) => [funder, status, sum])).toEqual(
          inOrder.map((each) => [
            `Funder ${each.row}`,
            each.confirmed ? 'confirmed' : 'pledged',
            BigInt(each.sum),
          ]),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('is nothing where one sum cannot be read, and says which', () => {
    const broken = {
      ...filled,
      budget: { ...(filled['budget'] as Record<string, string>), 'grant.2': 'much' },
    }
    expect(typedSubmission(hwf, broken)).toMatchObject({
      ok: false,
      problems: [{ input: 'budget.grant.2', code: 'not-money' }],
    })
  })

  it('leaves out what is not asked', () => {
    const hidden = structuredClone(hwf)
    const people = hidden.form.sections
      .flatMap(({ fields }) => fields)
      .find(({ meaning }) => meaning === 'people')
    if (people) people.when = { op: 'is', field: 'in-england', value: 'no' }
    expect(typed(hidden, filled).peopleHelped).toBeNull()
  })
})
