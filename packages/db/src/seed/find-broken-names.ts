import { columnName, type RecordKind, type SeedName } from '../record-kinds/record-kind.ts'
import type { ReadFile } from './read-seed-file.ts'
import type { SeedProblem } from './seed-error.ts'

type Row = Readonly<Record<string, unknown>>

/** The files of one kind of record, as they were read. */
export interface ReadKind {
  kind: RecordKind
  files: readonly ReadFile<object>[]
}

/** Every key that is given twice, and every record that is named and is in no file. */
export function findBrokenNames(read: readonly ReadKind[]): SeedProblem[] {
  const kinds = new Map(read.map((one) => [one.kind.table, one]))
  return [
    ...read.flatMap(findRepeatedKeys),
    ...read.flatMap((one) =>
      namesOf(one.kind).flatMap((name) => findMissing(one, name, kinds.get(name.table))),
    ),
  ]
}

function findRepeatedKeys({ kind, files }: ReadKind): SeedProblem[] {
  const key = kind.key.flatMap((property) => kind.seed?.references?.[property]?.given ?? [property])
  const first = new Map<string, { file: string; line: number }>()
  return rowsOf(files).flatMap(({ file, line, row }) => {
    const value = written(row, key)
    const earlier = first.get(value)
    if (!earlier) first.set(value, { file, line })
    const where = earlier?.file === file ? `on line ${earlier.line}` : `in ${earlier?.file}`
    return earlier ? [problem({ file, line }, key, `${JSON.stringify(value)} is also ${where}`)] : []
  })
}

const namesOf = ({ seed }: RecordKind): readonly SeedName[] => [
  ...Object.values(seed?.references ?? {}),
  ...(seed?.names ?? []),
]

function findMissing({ files }: ReadKind, name: SeedName, other: ReadKind | undefined): SeedProblem[] {
  if (!other) throw new Error(`the seed has no files of ${name.table}`)
  const { given, by, among } = name
  const may = rowsOf(other.files).filter(({ row }) => among?.has(row as never) ?? true)
  const known = new Set(may.map(({ row }) => written(row, by)))
  const wanted = `${other.files.map(({ file }) => file).join(' or ')}${among ? ` as ${among.called}` : ''}`
  return rowsOf(files).flatMap(({ file, line, row }) =>
    valuesOf(row, given)
      .filter((value) => !known.has(value))
      .map((value) => problem({ file, line }, given, `${JSON.stringify(value)} is not in ${wanted}`)),
  )
}

/** What a row names: nothing, one record, or several in a list. */
function valuesOf(row: Row, given: readonly string[]): readonly string[] {
  const [first] = given.map((property) => row[property])
  if (Array.isArray(first)) return first.map(String)
  return given.every((property) => row[property] === null) ? [] : [written(row, given)]
}

/** An area is known by three things: 42 integrated care boards became 36 and most kept their codes. */
const written = (row: Row, properties: readonly string[]) =>
  properties.map((property) => row[property] ?? '').join(' ')

const rowsOf = (files: readonly ReadFile<object>[]) =>
  files.flatMap(({ file, rows }) => rows.map(({ line, row }) => ({ file, line, row: row as Row })))

const problem = (at: { file: string; line: number }, properties: readonly string[], reason: string) => ({
  ...at,
  column: properties.map(columnName).join(', '),
  reason,
})
