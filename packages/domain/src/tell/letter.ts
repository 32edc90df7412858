/** A draft that nobody touched, one that somebody wrote in, one that is ready. */
export const letterStates = ['drafted', 'edited', 'ready'] as const
export type LetterState = (typeof letterStates)[number]
