import { asPerson } from '@academy/db/actor/as-person'
import { deletePasskey } from '@academy/db/auth/passkeys'
import { z } from 'zod'
import { requirePerson } from '../actor/require-person.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { ServiceContext } from '../service-context.ts'

export const removePasskeyInput = z.strictObject({ passkeyId: z.uuid() })

/**
 * Forgets a passkey of the person; nothing happens where it is gone already, or somebody else's. A link by e-mail always
 * works, so that the last one can go too. One statement and the audit's; `ctx.db` is connected as `academy_auth`. Refuses
 * with `signed-out`.
 */
export async function removePasskey(
  ctx: ServiceContext,
  { passkeyId }: z.output<typeof removePasskeyInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    if (!(await deletePasskey(tx, personId, passkeyId))) return
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'person.passkey-removed',
      subjectKind: 'person',
      subjectId: personId,
      at,
      detail: { passkeyId },
    })
  })
}
