import type { SQL } from 'drizzle-orm'
import type { PgColumnBuilderBase } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Fact } from './value.ts'

export type Facts = Readonly<Record<string, Fact>>

/**
 * Everything that is known of a kind of record, once: the tables of the desk and of releases, the seed's schema, how a
 * record becomes a row of a release, and which columns its files and lists have all follow from it.
 */
export interface RecordKind {
  /** The name of its tables and files. */
  readonly table: string
  /** Whether it has an id of its own; a link between two records has none. */
  readonly id: boolean
  /** Property names of the columns that say which record it is, to people; its files are in this order. */
  readonly key: readonly string[]
  /** Of a kind that a search by words finds, by its `name`: the property that names a record in web addresses. */
  readonly searched?: { readonly key: string }
  /** On the desk and in releases alike. A release has all of them, in its files too. */
  readonly columns: Facts
  /** What the seed has of it; nothing where records are made elsewhere. */
  readonly seed?: {
    /** Their files, one after the other. */
    readonly files: readonly string[]
    /** Names of other records in place of their ids. */
    readonly cells?: Readonly<Record<string, z.ZodType<unknown, string>>>
    /** Which ids they become. */
    readonly references?: Readonly<Record<string, SeedReference>>
    /** What else must be in another file. */
    readonly names?: readonly SeedName[]
    /** What else its rows must hold, all of them together. */
    readonly rules?: readonly SeedRule[]
    /** Which id a change is recorded under, where the record has none of its own. */
    readonly recordId?: string
  }
  readonly release: {
    /** FROM, joins and conditions over the desk, whose record is called `record`. */
    readonly from: SQL
    /**
     * What a release has beside `columns`, worked out from other records when it is made: names and counts to read and
     * search by. Where such a column differs between releases, the record itself has not changed.
     */
    readonly columns?: Facts
    /** Which of `columns` says in words whom a reference means: people are told of its change by it. */
    readonly says?: Readonly<Record<string, string>>
    /** Properties that name a row to people where its key is made of ids: its files and changes are in their order. */
    readonly order?: readonly string[]
    /** Columns that are not simply the record's own. */
    readonly values?: Readonly<Record<string, SQL>>
    /** The name of a row that does not depend on generated ids; checksums sort by it. */
    readonly name: SQL
    /** Whether people are given its files. */
    readonly files: boolean
    /** The properties that name a record to people, where changes between releases are listed. */
    readonly title?: string | readonly string[]
  }
}

/** A row of the seed and where it stands. */
export interface PlacedRow<Row = Readonly<Record<string, unknown>>> {
  readonly file: string
  readonly line: number
  readonly row: Row
}

/** Where a rule is broken, with words that end the sentence "file line n, column c: …". */
export interface BrokenRule {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly reason: string
}

/** Finds what is wrong among all rows of a kind; `others` are the rows of the kind that has a table. */
export type SeedRule<Row = never> = (
  rows: readonly PlacedRow<Row>[],
  others: (table: string) => readonly PlacedRow[],
) => readonly BrokenRule[]

/** A record of another kind that a row of the seed names. */
export interface SeedName {
  /** Properties of the row: all empty where it names none. One that is a list names several. */
  readonly given: readonly string[]
  /** The kind of the other, and its properties that are as given. */
  readonly table: string
  readonly by: readonly string[]
  /** Which of them it may be, with words for it; any without. */
  readonly among?: { readonly called: string; readonly has: (row: never) => boolean }
}

/** An id that is found through a record that is named. */
export interface SeedReference extends SeedName {
  readonly join: SQL
  readonly id: SQL
}

/** Property names of the columns that say which row of a release is meant, in words that are the same wherever it is made. */
export function readableKey({ key, release }: RecordKind): readonly string[] {
  return release.order ?? key
}

export type ColumnsOf<Own extends Facts> = { -readonly [Name in keyof Own]: ReturnType<Own[Name]['column']> }
type CellsOf<Own extends Facts> = {
  -readonly [Name in keyof Own as Own[Name] extends { cell: z.ZodType } ? Name : never]: Own[Name] extends {
    cell: infer Cell extends z.ZodType
  }
    ? Cell
    : never
}
type Shaped = Readonly<Record<string, { readonly row: z.ZodType }>>
export type ShapeOf<Own extends Shaped> = { -readonly [Name in keyof Own]: Own[Name]['row'] }

/** `sourceUrl` is `source_url` in PostgreSQL and in files. */
export function columnName(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Columns for a table. */
export function columnsOf<const Own extends Facts>(facts: Own): ColumnsOf<Own> {
  const entries = Object.entries(facts).map(([name, { column }]): [string, PgColumnBuilderBase] => [
    name,
    column(columnName(name)),
  ])
  return Object.fromEntries(entries) as ColumnsOf<Own>
}

type SeedCells<Kind extends RecordKind> = Kind extends { seed: { cells: infer Cells } } ? Cells : object

export type SeedSchema<Kind extends RecordKind> = z.ZodObject<
  CellsOf<Kind['columns']> & { -readonly [Name in keyof SeedCells<Kind>]: SeedCells<Kind>[Name] }
>

/** The schema of the rows of a seed file: every column that has a cell, and what the seed has beside them. */
export function seedSchema<const Kind extends RecordKind>(kind: Kind): SeedSchema<Kind> {
  const cells = Object.entries(kind.columns).flatMap(([name, { cell }]) => (cell ? [[name, cell]] : []))
  return z.object({ ...Object.fromEntries(cells), ...kind.seed?.cells }) as never
}

/** The shapes of columns as a statement answers them. */
export function rowsShape<const Own extends Shaped>(facts: Own): ShapeOf<Own> {
  return Object.fromEntries(Object.entries(facts).map(([name, { row }]) => [name, row])) as ShapeOf<Own>
}
