import { findPasskeys } from '@academy/db/auth/passkeys'
import { requirePerson } from '../actor/require-person.ts'
import type { ServiceContext } from '../service-context.ts'

export interface OwnPasskey {
  id: string
  name: string
  addedAt: Date
  /** `null` until it was used. */
  usedAt: Date | null
}

/** The passkeys of the person, the oldest first. One statement; `ctx.db` is connected as `academy_auth`. Refuses with `signed-out`. */
export async function listOwnPasskeys(ctx: ServiceContext): Promise<OwnPasskey[]> {
  const rows = await findPasskeys(ctx.db, requirePerson(ctx))
  return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    addedAt: createdAt,
    usedAt: lastUsedAt,
  }))
}
