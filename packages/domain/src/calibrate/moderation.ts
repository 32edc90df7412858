/** What people make of scores that disagree: they stay, a score is agreed on, or somebody else is asked to read the bid. */
export const moderationOutcomes = ['kept', 'agreed', 'review-asked'] as const
export type ModerationOutcome = (typeof moderationOutcomes)[number]

/** So many characters has the reason of an outcome, and the names of those who took part, at most. */
export const MODERATION_REASON_MAX = 2000
export const PRESENT_MAX = 1000

/** Further apart than so many points, of a hundred, goes to moderation where nobody chose another number. */
export const MODERATION_THRESHOLD = 20
