/** The closed lists of figures: the same words in the database, the API and on every page. */

/** `actual`: counted, measured or estimated; `target`: an aim by the end of the period; `plan`: what was expected of it. */
export const figureKinds = ['actual', 'target', 'plan'] as const
export type FigureKind = (typeof figureKinds)[number]

/** Whether a figure is of the whole of its area, or of a place, a service or a group in it. One of a part is never added up or ranked. */
export const figureExtents = ['whole', 'part'] as const
export type FigureExtent = (typeof figureExtents)[number]

/** Why a figure stands beside another of the same thing, place and period, and not in its stead. */
export const alsoReportedReasons = [
  'less-sure-source',
  'second-hand',
  'same-count',
  'older-count',
  'less-exact',
] as const
export type AlsoReportedReason = (typeof alsoReportedReasons)[number]

/** Between which areas the figures of an indicator may be compared, and so ranked. */
export const comparabilities = ['between-nations', 'within-nation', 'not-at-all'] as const
export type Comparability = (typeof comparabilities)[number]

/** What an indicator tells of; `context` is of the place itself, whatever is prescribed there. */
export const indicatorThemes = ['workforce', 'people', 'reach', 'opinion', 'context'] as const
export type IndicatorTheme = (typeof indicatorThemes)[number]
