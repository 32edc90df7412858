/** What happened to a record between two releases. */
export const changeWords = ['added', 'changed', 'removed'] as const
export type ChangeWord = (typeof changeWords)[number]
