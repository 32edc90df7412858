/** How a name answers what was typed, the best first: it is the name, or the name in a Welsh mutation; it begins so; it holds its words; it is written alike. */
export const nameAnswers = ['exact', 'mutated', 'begins', 'holds', 'alike'] as const
export type NameAnswer = (typeof nameAnswers)[number]

/** Whether what was typed is that name, and not only like it. */
export function isThatName({ answer }: { answer: NameAnswer }): boolean {
  return answer === 'exact' || answer === 'mutated'
}
