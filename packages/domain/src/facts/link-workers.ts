import type { Activity } from './vocabulary.ts'

/** The activity of a scheme that offers link workers. */
export const linkWorkerActivity = 'link-worker-service' satisfies Activity

/** Indicators that count link workers, by slug. Each nation has its own name for them. */
export const linkWorkerIndicators = [
  'link-workers-fte',
  'link-workers-headcount',
  'community-link-workers-fte',
  'community-link-workers-headcount',
] as const

/** What networks in England report of the link workers whom they employ: a part of all, board by board. */
export const networkLinkWorkerIndicator = 'network-link-workers-fte'

/**
 * Indicators whose aim is told under another: the aims say how many link workers, not whether heads or full-time equivalents,
 * and stand under heads.
 */
export const indicatorOfAim: Readonly<Record<string, string>> = {
  'link-workers-fte': 'link-workers-headcount',
  'community-link-workers-fte': 'community-link-workers-headcount',
}
