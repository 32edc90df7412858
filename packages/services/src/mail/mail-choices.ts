import { asPerson } from '@academy/db/actor/as-person'
import {
  findMailRefusals,
  findUnsubscribe,
  keepMailRefusals,
  unsubscribe,
} from '@academy/db/mail/mail-choices'
import { DomainError } from '@academy/domain/domain-error'
import { refusableMailKinds, type RefusableMailKind } from '@academy/domain/grants/mail-kinds'
import { z } from 'zod'
import { requirePerson } from '../actor/require-person.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { ServiceContext } from '../service-context.ts'

/** The kinds of mail that the signed-in person has refused. Two statements. Refuses with `signed-out`. */
export async function getMailChoices(ctx: ServiceContext): Promise<{ refused: RefusableMailKind[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => ({ refused: await findMailRefusals(tx, personId) }))
}

export const chooseMailInput = z.strictObject({ wanted: z.array(z.enum(refusableMailKinds)).max(20) })

/** Says which of the kinds that can be refused the person wants; the others come no more. Refuses with `signed-out`. */
export async function chooseMail(
  ctx: ServiceContext,
  { wanted }: z.output<typeof chooseMailInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  const refused = refusableMailKinds.filter((kind) => !wanted.includes(kind))
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    if ((await keepMailRefusals(tx, personId, refused)) === 0) return
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'person.mail-chosen',
      subjectKind: 'person',
      subjectId: personId,
      at,
      detail: { refused },
    })
  })
}

export const unsubscribeLinkInput = z.strictObject({ token: z.string().max(200) })

/** What the link of a mail refuses, signed in or not. One statement. Refuses with `not-found` where it is none of ours. */
export async function getUnsubscribe(
  ctx: ServiceContext,
  { token }: z.output<typeof unsubscribeLinkInput>,
): Promise<{ kind: RefusableMailKind; refused: boolean }> {
  const found = await findUnsubscribe(ctx.db, token)
  if (!found) throw new DomainError('not-found')
  return found
}

export const unsubscribeInput = unsubscribeLinkInput.extend({ refuse: z.boolean() })

/** Refuses what the link of a mail is of, or takes that back, signed in or not. Refuses with `not-found`. */
export async function unsubscribeByLink(
  ctx: ServiceContext,
  { token, refuse }: z.output<typeof unsubscribeInput>,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const done = await unsubscribe(tx, token, refuse)
    if (!done) throw new DomainError('not-found')
    // Whoever holds the link did it: nobody is signed in by it.
    await recordAudit(tx, {
      actor: { kind: 'public' },
      event: refuse ? 'person.mail-refused' : 'person.mail-taken-back',
      subjectKind: 'person',
      subjectId: done.personId,
      at: ctx.now,
      detail: { kind: done.kind },
    })
  })
}
