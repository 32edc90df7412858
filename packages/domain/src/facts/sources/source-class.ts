/** What kind of publisher a host is: each fact has the class of the host that it was read on. */
export const sourceClasses = [
  'official-statistics',
  'government',
  'nhs-body',
  'peer-reviewed',
  'charity',
  'publisher',
  'press',
  'copy',
] as const
export type SourceClass = (typeof sourceClasses)[number]

/**
 * Whether a figure of that class may stand in a headline. What a copy says may be right, but nobody can be quoted for it.
 * A release of before the classes has none.
 */
export function mayCarryHeadline(sourceClass: SourceClass | null): boolean {
  return sourceClass !== 'copy'
}

/** Whether we may be highly sure of a fact by a source of that class: of a copy never, as nobody answers for it. */
export function mayBeHighlySure(sourceClass: SourceClass): boolean {
  return sourceClass !== 'copy'
}
