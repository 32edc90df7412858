import { findSessions } from '@academy/db/auth/sessions'
import { browserName, type BrowserName } from '@academy/domain/text/browser-name'
import { requirePerson } from '../actor/require-person.ts'
import type { ServiceContext } from '../service-context.ts'

export interface OwnSession extends BrowserName {
  id: string
  signedInAt: Date
  /** To the minute: a session that is used is not written more often. */
  usedAt: Date
  /** Whether it is the one that asks. */
  isThis: boolean
}

/**
 * Where the person is signed in. One statement; `ctx.db` is connected as `academy_auth`. Refuses with `signed-out`.
 */
export async function listOwnSessions(ctx: ServiceContext, thisId: string): Promise<OwnSession[]> {
  const rows = await findSessions(ctx.db, requirePerson(ctx))
  return rows.map(({ id, userAgent, createdAt, usedAt }) => ({
    id,
    signedInAt: createdAt,
    usedAt,
    isThis: id === thisId,
    ...browserName(userAgent),
  }))
}
