import type { FieldMap } from '@pothos/core'
import type { FactType, Meaning, Meanings } from '@academy/services/published/lists/record-meanings'
import type { Types } from './builder.ts'
import { enumOfWords, type WordsType } from './enums.ts'
import { Money, toMoney } from './money.ts'

type Row = Readonly<Record<string, unknown>>

/** What a column of each type is in the graph. Ids lead to other types, and the outline of an area is drawn by the map. */
const outputs = {
  text: { type: 'String' },
  prose: { type: 'String', cost: { weight: 5 } },
  flag: { type: 'Boolean' },
  whole: { type: 'Int' },
  float: { type: 'Float' },
  decimal: { type: 'Float', write: (value: unknown) => (value === null ? null : Number(value)) },
  pence: { type: Money, write: (value: unknown) => toMoney(value as string | null) },
  day: { type: 'Date' },
  partialDate: { type: 'PartialDate' },
} as const satisfies Record<Exclude<FactType, 'id' | 'shape'>, Output>

interface Output {
  type: 'String' | 'Boolean' | 'Int' | 'Float' | 'Date' | 'PartialDate' | typeof Money | WordsType
  cost?: { weight: number }
  write?: (value: unknown) => unknown
}

/** A field for each column that has a meaning, as its description says it. */
export function plainFields(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Row>,
  columns: Meanings,
): FieldMap {
  const told = Object.entries(columns).flatMap(([property, column]) => {
    const { meaning, many, optional } = column
    if (meaning === undefined) return []
    const { type, cost, write } = outputOf(column)
    const field = t.field({
      type: many ? [type] : type,
      nullable: optional,
      description: meaning,
      extensions: { columns: [property], ...(cost && { cost }) },
      resolve: (write ? (row) => write(row[property]) : (row) => row[property]) as (row: Row) => never,
    })
    return [[fieldName(property), field]]
  })
  return Object.fromEntries(told)
}

function outputOf({ type, choices, meaning }: Meaning): Output {
  if (choices) return { type: enumOfWords(choices) }
  if (type === 'id' || type === 'shape')
    throw new Error(`no field can say "${meaning}": it is no plain value`)
  return outputs[type]
}

/** `totalPence` is `total`, whose type knows pence and pounds; `nameCy` is `nameWelsh`. */
function fieldName(property: string): string {
  return property.replace(/Pence$/, '').replace(/Cy$/, 'Welsh')
}
