import { growsOld, sourceAge } from '@academy/domain/facts/sources/source-age'
import type { PageKind, PageRows } from '../lists/page-published.ts'
import {
  columnName,
  meaningsOf,
  provenance,
  type HeadedColumn,
  type Meaning,
} from '../lists/record-meanings.ts'
import { pounds, type Cell, type FileColumn } from './file-column.ts'

/**
 * The columns of a file of one kind of record: those that are named here in this order, then every other that has a
 * Welsh head in the description of the kind, and where a fact comes from. Those that are more than one column of a
 * record are given whole.
 */
export function columnsOf<Kind extends PageKind, Row extends PageRows[Kind] = PageRows[Kind]>(
  kind: Kind,
  first: readonly (HeadedColumn<Kind> | FileColumn<Row>)[] = [],
): readonly FileColumn<Row>[] {
  const meanings = meaningsOf(kind)
  const isFirst = (property: string) => first.some((one) => one === property)
  const others = Object.keys(meanings).filter((property) => !isFirst(property) && !isProvenance(property))
  const all = [...first, ...others, ...Object.keys(provenance)]
  const columns = all.flatMap((one) => (typeof one === 'string' ? columnOf<Row>(one, meanings[one]) : [one]))
  return growsOld(kind) ? [...columns, ageColumn as FileColumn<Row>] : columns
}

/** Worked out of two others, of what says how things are. */
const ageColumn: FileColumn<never> = { name: 'source_age', cy: 'oed_y_ffynhonnell', of: sourceAge }

const isProvenance = (property: string) => Object.hasOwn(provenance, property)

function columnOf<Row>(property: string, meaning: Meaning | undefined): FileColumn<Row>[] {
  if (meaning?.headCy === undefined) return []
  const isMoney = meaning.type === 'pence'
  const name = columnName(isMoney ? property.replace(/Pence$/, 'Pounds') : property)
  const write = writers[meaning.type] ?? ((value) => value as Cell)
  return [{ name, cy: meaning.headCy, of: (row) => write(row[property as keyof Row]) }]
}

/** How a value that is not written as it is read stands in a file. */
const writers: { readonly [Type in Meaning['type']]?: (value: unknown) => Cell } = {
  pence: (value) => pounds(value as string | null),
  decimal: (value) => (value === null ? null : Number(value)),
}
