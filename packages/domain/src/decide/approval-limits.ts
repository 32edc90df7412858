import type { ApprovalPart } from './decision.ts'

/** Above which total, or which one award, finance approves beside an officer. In pence. */
export interface ApprovalLimits {
  totalPence: bigint
  awardPence: bigint
}

/**
 * What holds where a round says nothing else: £1,000,000 together or £250,000 in one award. Our own choice: below it a mistake
 * can be borne by the next round of the same fund, above it somebody has to answer for it who did not rank the bids.
 */
export const defaultApprovalLimits: ApprovalLimits = { totalPence: 100_000_000n, awardPence: 25_000_000n }

/** Who has to approve awards of these sums before they are sealed. */
export function approvalsNeeded(
  awardsPence: readonly bigint[],
  { totalPence, awardPence }: ApprovalLimits,
): ApprovalPart[] {
  const total = awardsPence.reduce((sum, each) => sum + each, 0n)
  const isLarge = total > totalPence || awardsPence.some((each) => each > awardPence)
  return isLarge ? ['officer', 'finance'] : ['officer']
}
