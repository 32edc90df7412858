/** What a bid can be found to be, by two people (`grants.application.screened_as`). */
export const screenedOutcomes = ['eligible', 'ineligible', 'duplicate'] as const
export type ScreenedAs = (typeof screenedOutcomes)[number]

/** Whether a bid takes part in nothing any more because of what it was found to be. */
export function isScreenedOut(screenedAs: ScreenedAs | null): screenedAs is Exclude<ScreenedAs, 'eligible'> {
  return screenedAs === 'ineligible' || screenedAs === 'duplicate'
}
