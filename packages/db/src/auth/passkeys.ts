import { and, asc, eq, or, lt, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { passkeyTable, personTable } from './auth-tables.ts'

/** The passkeys of a person, the oldest first. */
export function findPasskeys(db: Db, personId: string) {
  return db
    .select({
      id: passkeyTable.id,
      name: passkeyTable.name,
      credentialId: passkeyTable.credentialId,
      transports: passkeyTable.transports,
      createdAt: passkeyTable.createdAt,
      lastUsedAt: passkeyTable.lastUsedAt,
    })
    .from(passkeyTable)
    .where(eq(passkeyTable.personId, personId))
    .orderBy(asc(passkeyTable.createdAt), asc(passkeyTable.id))
}

/** The passkey that a browser names, with whose it is. */
export async function findPasskey(db: Db, credentialId: string) {
  const [row] = await db
    .select({
      id: passkeyTable.id,
      personId: passkeyTable.personId,
      credentialId: passkeyTable.credentialId,
      publicKey: passkeyTable.publicKey,
      counter: passkeyTable.counter,
    })
    .from(passkeyTable)
    .where(eq(passkeyTable.credentialId, credentialId))
  return row
}

/** Locks a person's passkeys until the transaction ends, and says how many there are. */
export async function countPasskeys(tx: Db, personId: string): Promise<number> {
  await tx
    .select({ id: personTable.id })
    .from(personTable)
    .where(eq(personTable.id, personId))
    .for('no key update')
  return tx.$count(passkeyTable, eq(passkeyTable.personId, personId))
}

export type NewPasskey = Pick<
  typeof passkeyTable.$inferInsert,
  'personId' | 'name' | 'credentialId' | 'publicKey' | 'counter' | 'transports'
>

/** Keeps a passkey; gives its id, and nothing where somebody has it already. */
export async function insertPasskey(tx: Db, passkey: NewPasskey): Promise<string | undefined> {
  const [row] = await tx
    .insert(passkeyTable)
    .values(passkey)
    .onConflictDoNothing()
    .returning({ id: passkeyTable.id })
  return row?.id
}

/** Notes that a passkey was used; says whether it still exists and its count had not been seen before. */
export async function markPasskeyUsed(db: Db, id: string, counter: number): Promise<boolean> {
  const isNewCount = or(
    lt(passkeyTable.counter, counter),
    and(eq(passkeyTable.counter, 0), sql`${counter} = 0`),
  )
  const rows = await db
    .update(passkeyTable)
    .set({ counter, lastUsedAt: sql`now()` })
    .where(and(eq(passkeyTable.id, id), isNewCount))
    .returning({ id: passkeyTable.id })
  return rows.length === 1
}

/** Removes a passkey of a person; says whether there was one. */
export async function deletePasskey(tx: Db, personId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(passkeyTable)
    .where(and(eq(passkeyTable.personId, personId), eq(passkeyTable.id, id)))
    .returning({ id: passkeyTable.id })
  return rows.length === 1
}
