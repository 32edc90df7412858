/** What a round's list of applications can be in order of. */
export const applicationSorts = ['submitted', 'organisation', 'reference', 'state', 'asked'] as const
export type ApplicationSort = (typeof applicationSorts)[number]

/**
 * What may be known of an application beside its state: submitted more than once; opened again by staff at some time; with a
 * note of staff; with a question of staff that waits for its answer; with one that was answered.
 */
export const applicationFlags = [
  'resubmitted',
  'was-reopened',
  'noted',
  'question-open',
  'question-answered',
] as const
export type ApplicationFlag = (typeof applicationFlags)[number]

/** Whether the submission that stands came within the grace. */
export const arrivals = ['in-time', 'late'] as const
export type Arrival = (typeof arrivals)[number]

/** The nations of the United Kingdom by the letter that the codes of their areas begin with (the ONS's GSS codes). */
export const nationLetters = ['E', 'S', 'W', 'N'] as const
export type NationLetter = (typeof nationLetters)[number]
