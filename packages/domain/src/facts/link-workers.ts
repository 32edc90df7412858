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

/** The plan for England that said how many link workers there should be, and by when. `slug` is its policy event. */
export const linkWorkerPlan = { slug: 'nhs-long-term-plan-2019', workers: 1000, byYear: 2021 } as const
