import { asPerson } from '@academy/db/actor/as-person'
import { deleteOtherSessions, deleteSession } from '@academy/db/auth/sessions'
import { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import { requirePerson } from '../actor/require-person.ts'
import type { ServiceContext } from '../service-context.ts'

export const endSessionsInput = z.strictObject({
  /** One of them, or all but the one that asks. */
  which: z.union([z.uuid(), z.literal('others')]),
})

/**
 * Ends a session of the person, or all others: whoever has that browser is signed out with its next request. Nothing
 * happens where it has ended already, or is somebody else's. One statement, and the audit's where one was ended;
 * `ctx.db` is connected as `academy_auth`. Refuses with `signed-out`.
 */
export async function endSessions(
  ctx: ServiceContext,
  thisId: string,
  { which }: z.output<typeof endSessionsInput>,
): Promise<{ ended: number }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const ended =
      which === 'others'
        ? await deleteOtherSessions(tx, personId, thisId)
        : Number(await deleteSession(tx, personId, which))
    if (ended > 0) {
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'person.session-ended',
        subjectKind: 'person',
        subjectId: personId,
        at,
        detail: { which: which === 'others' ? 'others' : 'one', ended },
      })
    }
    return { ended }
  })
}
