import { asPerson } from '@academy/db/actor/as-person'
import { updatePerson } from '@academy/db/auth/people'
import { oneLine } from '@academy/domain/form/one-line'
import { problem, type Problem } from '@academy/domain/form/problem'
import { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import { requirePerson } from '../actor/require-person.ts'
import type { ServiceContext } from '../service-context.ts'

/** `name` as typed: the form is shown again with it when it does not do. It may be empty: nobody has to give one. */
export const updateOwnDetailsInput = z.strictObject({
  name: z.string(),
  language: z.enum(['en', 'cy']),
})

export type UpdateOwnDetailsResult = { ok: true } | { ok: false; problems: Problem[] }

const NAME_LETTERS_MAX = 200

/**
 * Changes the name that colleagues see and the language of mails. One statement, and the audit's where something
 * changed: it says which, never what. Refuses with `signed-out`.
 */
export async function updateOwnDetails(
  ctx: ServiceContext,
  input: z.output<typeof updateOwnDetailsInput>,
): Promise<UpdateOwnDetailsResult> {
  const personId = requirePerson(ctx)
  const name = oneLine(input.name)
  if (name.length > NAME_LETTERS_MAX) {
    return { ok: false, problems: [problem('name', 'too-long-to-keep', { max: NAME_LETTERS_MAX })] }
  }
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const changed = await updatePerson(tx, personId, { name, language: input.language })
    if (changed.length > 0) {
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'person.details-changed',
        subjectKind: 'person',
        subjectId: personId,
        at,
        detail: { changed },
      })
    }
    return { ok: true }
  })
}
