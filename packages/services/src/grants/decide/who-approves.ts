import { approvalsNeeded } from '@academy/domain/decide/approval-limits'
import type { ApprovalPart } from '@academy/domain/decide/decision'
import { officers, type LoadedDecisions } from './load-decisions.ts'

/** Why somebody cannot approve the newest set. */
export type NotApprovable =
  'decisions-not-proposed' | 'own-proposal' | 'approved-already' | 'not-yours' | 'gone-since' | 'facts-open'

/** Who has to approve the newest set. */
export function neededFor({ found, set }: Pick<LoadedDecisions, 'found' | 'set'>): ApprovalPart[] {
  if (!set) return []
  const paid = (found.last?.decisions ?? []).map(({ pence }) => pence)
  return approvalsNeeded(paid, { totalPence: set.totalLimitPence, awardPence: set.awardLimitPence })
}

/** Which part somebody approves, or why none: he proposed it, approved before, the others did, or a fact came that nobody has looked at. */
export function partOf(
  loaded: LoadedDecisions,
  personId: string,
): { ok: true; part: ApprovalPart } | { ok: false; why: NotApprovable } {
  const { set, design, facts, found } = loaded
  if (set?.status !== 'proposed') return { ok: false, why: 'decisions-not-proposed' }
  if (set.proposedBy.id === personId) return { ok: false, why: 'own-proposal' }
  if (set.approvals.some(({ by }) => by.id === personId)) return { ok: false, why: 'approved-already' }
  const roles = new Set(design.roles)
  const may = (part: ApprovalPart) =>
    part === 'finance' ? roles.has('finance') : officers.some((role) => roles.has(role))
  const own = neededFor(loaded).filter(may)
  if (own.length === 0) return { ok: false, why: 'not-yours' }
  const open = own.find((part) => set.approvals.every((given) => given.part !== part))
  if (!open) return { ok: false, why: 'approved-already' }
  const paid = new Set((found.last?.decisions ?? []).filter(({ pence }) => pence > 0n).map((one) => one.reference)) // prettier-ignore
  if (found.bids.some(({ gone, reference }) => gone && paid.has(reference)))
    return { ok: false, why: 'gone-since' }
  if (facts.some(({ reviewed }) => !reviewed)) return { ok: false, why: 'facts-open' }
  return { ok: true, part: open }
}
