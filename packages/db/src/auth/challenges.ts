import { and, eq, gt, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { verificationTable } from './auth-tables.ts'

/** Keeps what a browser has to sign, and for whom, for `seconds`. The worker removes what nobody came back with. */
export async function keepChallenge(
  db: Db,
  challenge: string,
  purpose: string,
  seconds: number,
): Promise<void> {
  await db.insert(verificationTable).values({
    identifier: `challenge:${challenge}`,
    value: purpose,
    expiresAt: sql`now() + make_interval(secs => ${seconds})`,
  })
}

/** Uses a challenge up; says whether it was kept for this purpose and had not been used or expired. */
export async function takeChallenge(db: Db, challenge: string, purpose: string): Promise<boolean> {
  const rows = await db
    .delete(verificationTable)
    .where(
      and(
        eq(verificationTable.identifier, `challenge:${challenge}`),
        eq(verificationTable.value, purpose),
        gt(verificationTable.expiresAt, sql`now()`),
      ),
    )
    .returning({ id: verificationTable.id })
  return rows.length > 0
}
