import { z } from 'zod'
import { wordsSchema, type Words } from '../text/words.ts'

/** What stands in one column of a table of rows, and how it is typed. */
export const rowColumnSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z]+$/)
    .max(30),
  label: wordsSchema,
  hint: wordsSchema.optional(),
  kind: z.enum(['text', 'money', 'whole-number', 'percent', 'choice']),
  required: z.boolean().default(true),
  /** Only of a choice. */
  options: z
    .array(z.strictObject({ value: z.string().min(1).max(60), label: wordsSchema }))
    .max(50)
    .default([]),
})
export type RowColumn = Omit<z.output<typeof rowColumnSchema>, 'kind'> & {
  /** A `place` is one of those that the question asks for; no table of a round’s own has it. */
  kind: z.output<typeof rowColumnSchema>['kind'] | 'place'
}

const column = (
  name: string,
  kind: RowColumn['kind'],
  label: Words,
  more: Partial<RowColumn> = {},
): RowColumn => ({
  name,
  kind,
  label,
  required: true,
  options: [],
  ...more,
})

/** The organisations that take part beside the applicant. */
const PARTNERS: RowColumn[] = [
  column('name', 'text', { en: 'Organisation', cy: 'Sefydliad' }),
  column(
    'registration',
    'text',
    { en: 'Charity or company number', cy: 'Rhif elusen neu gwmni' },
    { required: false },
  ),
  column('role', 'text', { en: 'What it does in the scheme', cy: 'Yr hyn y mae’n ei wneud yn y cynllun' }),
  column(
    'share',
    'percent',
    { en: 'Its share of the grant, in percent', cy: 'Ei gyfran o’r grant, mewn canran' },
    { required: false },
  ),
]

/** Who pays beside the grant, how much, in which year of it, and how firmly. */
const pledges = (years: number): RowColumn[] => [
  column('funder', 'text', { en: 'Who pays', cy: 'Pwy sy’n talu' }),
  yearColumn(years),
  column('sum', 'money', { en: 'How much', cy: 'Faint' }),
  column(
    'status',
    'choice',
    { en: 'How firm it is', cy: 'Pa mor gadarn ydyw' },
    {
      options: [
        { value: 'pledged', label: { en: 'Pledged', cy: 'Wedi’i addo' } },
        { value: 'confirmed', label: { en: 'Confirmed in writing', cy: 'Wedi’i gadarnhau’n ysgrifenedig' } },
      ],
    },
  ),
]

/** What the costs are made of. */
const costs = (years: number): RowColumn[] => [
  column('item', 'text', { en: 'What it is for', cy: 'Ar gyfer beth y mae' }),
  yearColumn(years),
  column('sum', 'money', { en: 'How much', cy: 'Faint' }),
]

function yearColumn(years: number): RowColumn {
  return column(
    'year',
    'choice',
    { en: 'In which year of the grant', cy: 'Ym mha flwyddyn o’r grant' },
    {
      options: Array.from({ length: years }, (_, index) => ({
        value: String(index + 1),
        label: { en: `Year ${index + 1}`, cy: `Blwyddyn ${index + 1}` },
      })),
    },
  )
}

/** Where it happens. */
const AREA: RowColumn[] = [column('place', 'place', { en: 'Place', cy: 'Lle' })]

type RowsField =
  | { kind: 'table'; columns: RowColumn[] }
  | { kind: 'partners' | 'area' }
  | { kind: 'pledges' | 'costs'; years: number }

/** The columns of a question that is answered in rows: its own, or those that its kind always has. */
export function rowColumns(field: RowsField): RowColumn[] {
  switch (field.kind) {
    case 'table':
      return field.columns
    case 'partners':
      return PARTNERS
    case 'area':
      return AREA
    case 'pledges':
      return pledges(field.years)
    case 'costs':
      return costs(field.years)
  }
}
