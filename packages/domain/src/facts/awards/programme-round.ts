/** What a programme announced, and what is on record of it. */
export interface ProgrammeRound {
  /** How many awards its source says it made; `null` where it does not say. */
  awardCount: number | null
  /** Recipients of those awards who are on record by name. */
  recipientsNamed: number
  /** Of these, with a published sum of their own. */
  recipientsPriced: number
}

/** One recipient of a programme as a box of its strip. */
export type RecipientBox = 'priced' | 'named' | 'unknown'

/** How many of a programme's recipients nobody has named in what was read; `null` where it does not say how many there were. */
export function unnamedOf({ awardCount, recipientsNamed }: ProgrammeRound): number | null {
  return awardCount === null ? null : Math.max(0, awardCount - recipientsNamed)
}

/** A box for each recipient that was announced: priced first, then named, then unknown. */
export function boxesOf(round: ProgrammeRound): readonly RecipientBox[] {
  const { recipientsNamed, recipientsPriced } = round
  return [
    ...Array<RecipientBox>(recipientsPriced).fill('priced'),
    ...Array<RecipientBox>(recipientsNamed - recipientsPriced).fill('named'),
    ...Array<RecipientBox>(unnamedOf(round) ?? 0).fill('unknown'),
  ]
}
