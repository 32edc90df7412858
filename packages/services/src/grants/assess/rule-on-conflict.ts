import { asPerson } from '@academy/db/actor/as-person'
import { findConflict, findConflicts, insertRuling } from '@academy/db/grants/assess/conflicts'
import {
  canRuleOnConflict,
  REASON_MAX,
  rulings,
  type FoundHow,
  type Ruling,
} from '@academy/domain/conflict/conflict'
import { DomainError } from '@academy/domain/domain-error'
import { readRoundDefinition } from '@academy/domain/round/round-definition'
import type { Words } from '@academy/domain/text/words'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadRound, requireRoundRole } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

const SHOWN_MAX = 500

export interface ListedConflict {
  id: string
  personName: string | null
  organisationName: string
  reference: string
  kind: string
  foundHow: FoundHow
  /** The fact that it was found by, or the words it was declared with. */
  evidence: Record<string, string | null>
  knownFrom: Date
  ruling: Ruling
  lastRuling: { reason: string; officer: string | null; at: Date } | null
  canRule: ReturnType<typeof canRuleOnConflict>
}

export interface ConflictList {
  round: RoundSummary
  questions: { name: string; question: Words }[]
  conflicts: ListedConflict[]
}

/**
 * The conflicts of a round, those that wait first; at most 500. Of a bid that is closed to the reader there are none. For
 * fund managers, senior officers and auditors of the round. Two statements and the one that says who asks. Refuses with
 * `signed-out`, `not-found`, `not-allowed`.
 */
export async function listConflicts(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<ConflictList> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const design = await loadRound(tx, slug, personId)
    requireRoundRole(design, 'fund-manager', 'senior-officer', 'auditor')
    const found = await findConflicts(tx, design.round.id, SHOWN_MAX)
    const { inForce, draft, roles, round } = design
    return {
      round: toRoundSummary(round, ctx.now),
      questions: readRoundDefinition(inForce?.definition ?? draft.definition).conflicts,
      conflicts: found.map(({ personId: whose, lastRuling, ...conflict }) => ({
        ...conflict,
        lastRuling: lastRuling && { ...lastRuling, at: new Date(lastRuling.at) },
        canRule: canRuleOnConflict({ personId: whose }, { id: personId, roles }),
      })),
    }
  })
}

export const ruleOnConflictInput = designInput.extend({
  conflictId: z.uuid(),
  /** What stood on the page: nobody rules over another's ruling unseen. */
  seen: z.enum(rulings),
  ruling: z.enum(['barred', 'allowed']),
  reason: z.string().max(REASON_MAX),
})

/**
 * Rules on a conflict with a reason: it bars, or it does not. A later ruling stands instead of an earlier one, which is kept.
 * For a fund manager or senior officer who is not the person himself. Done again it changes nothing. Refuses with
 * `signed-out`, `not-found`, `not-allowed`, `refused` because `own-conflict`, and `conflict` where another ruled meanwhile.
 */
export async function ruleOnConflict(
  ctx: ServiceContext,
  input: z.output<typeof ruleOnConflictInput>,
): Promise<{ ok: true } | { ok: false; problem: 'reason-missing' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadRound(tx, input.slug, personId)
    requireRoundRole(design, 'fund-manager', 'senior-officer')
    const conflict = await findConflict(tx, design.round.id, input.conflictId)
    if (!conflict) throw new DomainError('not-found')
    const decision = canRuleOnConflict(conflict, { id: personId, roles: design.roles })
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const reason = input.reason.trim()
    if (reason === '') return { ok: false, problem: 'reason-missing' }
    if (conflict.ruling === input.ruling) return { ok: true }
    if (conflict.ruling !== input.seen) throw new DomainError('conflict')
    await insertRuling(tx, {
      conflictId: input.conflictId,
      ruling: input.ruling,
      reason,
      officerId: personId,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `conflict.${input.ruling}`,
      subjectKind: 'application',
      subjectId: conflict.applicationId,
      at,
      detail: {
        conflict: input.conflictId,
        person: conflict.personId,
        kind: conflict.kind,
        how: conflict.foundHow,
        reason,
      },
    })
    return { ok: true }
  })
}
