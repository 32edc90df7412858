import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  foreignKey,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { namedKinds } from '@academy/domain/facts/vocabulary'
import type { Facts, RecordKind } from '../record-kinds/record-kind.ts'
import { tableOf, type TableOf } from '../record-kinds/record-table.ts'
import { recordKinds, type RecordKindName, type RecordKinds } from '../record-kinds/record-kinds.ts'
import { ofSource } from '../record-kinds/shared-facts.ts'
import type { Fact } from '../record-kinds/value.ts'

const published = pgSchema('published')

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The releases a version of a row is in: from the first up to, but not with, `releaseTo`; empty while it is current. */
const versionColumns = () => ({
  releaseFrom: integer('release_from').notNull(),
  releaseTo: integer('release_to'),
})

/** What a search reads. The database works both out from the other columns; the expressions are in migration 0003, the words in 0011. */
const searchColumns = () => ({
  search: tsvector('search')
    .notNull()
    .generatedAlwaysAs(sql``),
  spelling: text('spelling')
    .notNull()
    .generatedAlwaysAs(sql``),
})

export const publishedRelease = published.table('release', {
  number: integer('number').primaryKey(),
  publishedAt: timestamp('published_at', { withTimezone: true }).notNull().defaultNow(),
  title: text('title').notNull(),
  notes: text('notes').notNull(),
  sha256: text('sha256').notNull(),
  rowCounts: jsonb('row_counts').$type<Record<string, number>>().notNull(),
  /** The columns that the files of the release have, by table, as they were when it was made. */
  fileColumns: jsonb('file_columns').$type<Record<string, string[]>>().notNull().default({}),
})

/** The files of a release, as they were when it was made: a file that is made anew is held against this. */
export const publishedReleaseFile = published.table(
  'release_file',
  {
    release: integer('release')
      .notNull()
      .references(() => publishedRelease.number),
    /** Such as `scheme.csv`. */
    file: text('file').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
  },
  ({ release, file }) => [primaryKey({ columns: [release, file] })],
)

/** Every word of `spelling`, of all releases: what a misspelt word may have meant. Adding a record adds its words. */
export const publishedWord = published.table('word', { word: text('word').primaryKey() })

/** Every name of every release, by which areas, places, programmes, organisations and schemes are found. The database keeps it. */
export const publishedName = published.table('name', {
  id: bigint('id', { mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
  kind: text('kind', { enum: namedKinds }).notNull(),
  /** The slug; of an area, the code. */
  recordKey: text('record_key').notNull(),
  /** Of an area or a place, its own kind. */
  subKind: text('sub_kind'),
  nation: text('nation'),
  hasEnded: boolean('has_ended').notNull().default(false),
  form: text('form', { enum: ['own', 'short', 'welsh', 'code', 'former', 'other'] }).notNull(),
  name: text('name').notNull(),
  /** The name as names are compared, and its words. */
  key: text('key')
    .notNull()
    .generatedAlwaysAs(sql``),
  words: tsvector('words')
    .notNull()
    .generatedAlwaysAs(sql``),
  ...versionColumns(),
})

/** Every word of every name: what a misspelt one may have meant. */
export const publishedNameWord = published.table('name_word', { word: text('word').primaryKey() })

/** What a release has of a kind of record: what the desk has, and what is worked out. */
export function publishedFacts(kind: RecordKind): Facts {
  return { ...kind.columns, ...kind.release.columns, ...('sourceUrl' in kind.columns && ofSource.columns) }
}

type WithSource<Own extends Facts> = Own extends { sourceUrl: Fact } ? Own & typeof ofSource.columns : Own

export type PublishedFacts<Kind extends RecordKind> = Kind['release'] extends {
  columns: infer More extends Facts
}
  ? WithSource<Kind['columns'] & More>
  : WithSource<Kind['columns']>

type Own<Kind extends RecordKind> = ReturnType<typeof versionColumns> &
  (Kind['id'] extends true ? { id: ReturnType<typeof id> } : object)

const id = () => uuid('id').notNull()

export type PublishedTables = {
  [Name in RecordKindName]: TableOf<PublishedFacts<RecordKinds[Name]>, Own<RecordKinds[Name]>>
}

/** Of the versions of one record only one is current. */
const current = (key: [AnyPgColumn, ...AnyPgColumn[]]) =>
  uniqueIndex()
    .on(...key)
    .where(sql`release_to IS NULL`)

/** What the world sees, as the migrations make it. Every query names its release: see `inRelease`. */
export const publishedTables = Object.fromEntries(
  Object.entries<RecordKind>(recordKinds).map(([name, kind]) => {
    const search = kind.searched ? searchColumns() : {}
    const table = tableOf(published, kind.table, {
      columns: { ...(kind.id && { id: id() }), ...versionColumns(), ...search },
      facts: publishedFacts(kind),
      primaryKey: [...publishedKey(kind), 'releaseFrom'],
      keys: (named) => [
        ...(kind.id ? [current(named(['id'])), current(named(kind.key))] : [current(named(kind.key))]),
        ...['releaseFrom', 'releaseTo'].map((end) =>
          foreignKey({ columns: named([end]), foreignColumns: [publishedRelease.number] }),
        ),
      ],
    })
    return [name, table]
  }),
) as PublishedTables

/** Property names of the columns that say which row of a release a record is. */
export function publishedKey(kind: RecordKind): readonly string[] {
  return kind.id ? ['id'] : kind.key
}
