import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

/** People, sessions and staff (migration 0004). Property names are better-auth's, which reads and writes these tables. */
export const authSchema = pgSchema('auth')

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const instant = (name: string) => timestamp(name, { withTimezone: true })
const createdAt = () => instant('created_at').notNull().defaultNow()
const updatedAt = () => instant('updated_at').notNull().defaultNow()

/** Without the column `sample`, which the web application may not write: drizzle names every column it knows. */
export const personTable = authSchema.table(
  'person',
  {
    id: id(),
    email: text('email').notNull(),
    name: text('name').notNull().default(''),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text('image'),
    language: text('language', { enum: ['en', 'cy'] })
      .notNull()
      .default('en'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [uniqueIndex().on(sql`lower(email)`)],
)

export const sessionTable = authSchema.table('session', {
  id: id(),
  userId: uuid('person_id')
    .notNull()
    .references(() => personTable.id, { onDelete: 'cascade' }),
  token: text('token').notNull().unique(),
  expiresAt: instant('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
})

export const accountTable = authSchema.table(
  'account',
  {
    id: id(),
    userId: uuid('person_id')
      .notNull()
      .references(() => personTable.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [unique().on(table.providerId, table.accountId)],
)

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
})

/** Migration 0030: the public halves of the keys with which somebody signs in without a mail. */
export const passkeyTable = authSchema.table('passkey', {
  id: id(),
  personId: uuid('person_id')
    .notNull()
    .references(() => personTable.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
  credentialId: text('credential_id').notNull().unique(),
  publicKey: bytes('public_key').notNull(),
  counter: bigint('counter', { mode: 'number' }).notNull().default(0),
  transports: text('transports').array().notNull(),
  createdAt: createdAt(),
  lastUsedAt: instant('last_used_at'),
})

export const verificationTable = authSchema.table('verification', {
  id: id(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: instant('expires_at').notNull(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
})

export const rateLimitTable = authSchema.table('rate_limit', {
  id: id(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
})

/** Migration 0009. What somebody may do beyond an applicant, in every round. */
export const staffTable = authSchema.table(
  'staff',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id),
    role: text('role', { enum: ['fund-manager', 'auditor'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.role] })],
)
