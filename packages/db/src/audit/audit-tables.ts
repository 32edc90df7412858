import type { Json } from '@academy/domain/audit/canonical-json'
import { sql } from 'drizzle-orm'
import { bigint, customType, date, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** What happened, and the log over it (migration 0006). Rows are added and read, never changed or removed. */
export const auditSchema = pgSchema('audit')

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  // A plain copy: equal bytes compare as equal, whatever Buffer they came from.
  fromDriver: (value) => new Uint8Array(value),
})

const HASH_BYTES = 32

/** Several hashes, one after another. */
const hashes = customType<{ data: Uint8Array[]; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (list) => Buffer.concat(list),
  fromDriver: (joined) =>
    Array.from(
      { length: joined.length / HASH_BYTES },
      (_, index) => new Uint8Array(joined.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)),
    ),
})

export const auditEventTable = auditSchema.table('event', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  at: timestamp('at', { withTimezone: true }).notNull(),
  actorKind: text('actor_kind', { enum: ['public', 'person', 'system'] }).notNull(),
  actorId: text('actor_id'),
  event: text('event').notNull(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: text('subject_id').notNull(),
  detail: jsonb('detail').$type<{ readonly [key: string]: Json | undefined }>().notNull().default({}),
  hash: bytes('hash').notNull(),
})

export const unsealedTable = auditSchema.table('unsealed', {
  eventId: uuid('event_id')
    .primaryKey()
    .references(() => auditEventTable.id),
})

export const leafTable = auditSchema.table('leaf', {
  seq: bigint('seq', { mode: 'bigint' }).primaryKey(),
  eventId: uuid('event_id')
    .notNull()
    .unique()
    .references(() => auditEventTable.id),
  leafHash: bytes('leaf_hash').notNull(),
})

export const headTable = auditSchema.table('head', {
  size: bigint('size', { mode: 'bigint' }).primaryKey(),
  rootHash: bytes('root_hash').notNull(),
  signedAt: timestamp('signed_at', { withTimezone: true }).notNull(),
  signature: bytes('signature').notNull(),
  publicKey: bytes('public_key').notNull(),
  frontier: hashes('frontier').notNull(),
})

export const publishedHeadTable = auditSchema.table('published_head', {
  day: date('day', { mode: 'string' }).primaryKey(),
  size: bigint('size', { mode: 'bigint' })
    .notNull()
    .references(() => headTable.size),
  text: text('text').notNull(),
  publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
  signature: bytes('signature').notNull(),
  publicKey: bytes('public_key').notNull(),
  consistency: hashes('consistency').notNull(),
})
