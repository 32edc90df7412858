import { asPerson } from '@academy/db/actor/as-person'
import { endRole, giveRoleByAddress } from '@academy/db/grants/design/save-design'
import { DomainError } from '@academy/domain/domain-error'
import { roundRoles } from '@academy/domain/grants/round-state'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadDesign, requireRoundRole } from './load-design.ts'

export const giveRoleInput = designInput.extend({
  /** The address that they sign in with, as typed. */
  email: z.string().max(254),
  role: z.enum(roundRoles),
})

/**
 * Gives somebody who has signed in before a role in a round. Refuses with `signed-out`, `not-found`, `not-allowed`;
 * answers `unknown-person` where nobody has signed in with that address, and `own-role` to whoever gives himself one.
 */
export async function giveRole(
  ctx: ServiceContext,
  { slug, email, role }: z.output<typeof giveRoleInput>,
): Promise<{ ok: true } | { ok: false; problem: 'unknown-person' | 'own-role' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round, roles } = await loadDesign(tx, slug, personId)
    requireRoundRole({ roles }, 'fund-manager')
    const answer = await giveRoleByAddress(tx, { slug, email: email.trim(), role })
    if (answer === 'not-found') throw new DomainError('not-found')
    if (answer === 'unknown-person' || answer === 'own-role') return { ok: false, problem: answer }
    if (answer === 'given') {
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'round.role-given',
        subjectKind: 'round',
        subjectId: round.id,
        at,
        detail: { role },
      })
    }
    return { ok: true }
  })
}

export const endRoleInput = designInput.extend({ personId: z.uuid(), role: z.enum(roundRoles) })

/**
 * Ends somebody's role in a round. A round keeps a fund manager: nobody ends his own role as one. Refuses with
 * `signed-out`, `not-found`, `not-allowed`, `refused` because `own-role`.
 */
export async function endRoundRole(
  ctx: ServiceContext,
  { slug, personId: whose, role }: z.output<typeof endRoleInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round, roles } = await loadDesign(tx, slug, personId)
    requireRoundRole({ roles }, 'fund-manager')
    if (whose === personId && role === 'fund-manager') throw new DomainError('refused', 'own-role')
    if (!(await endRole(tx, { roundId: round.id, personId: whose, role }))) throw new DomainError('not-found')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'round.role-ended',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { role, personId: whose },
    })
  })
}
