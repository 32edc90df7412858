/** What a study can have measured, in our reading of its own words. */
export const outcomeMeasures = [
  'wellbeing',
  'loneliness',
  'social-connection',
  'mental-health',
  'health-status',
  'physical-activity',
  'gp-use',
  'emergency-use',
  'hospital-use',
  'service-use',
  'cost',
  'social-return',
  'reach',
  'experience',
  'delivery',
  'workforce',
  'other',
] as const
export type OutcomeMeasure = (typeof outcomeMeasures)[number]

/** What a number that a study reports is. */
export const effectStatistics = [
  'mean-difference',
  'standardised-mean-difference',
  'percent-change',
  'percent-of-people',
  'odds-ratio',
  'value-per-pound',
  'cost-change',
  'benefit',
] as const
export type EffectStatistic = (typeof effectStatistics)[number]

/** What a number stands against: the weight that it can bear depends on it. */
export const effectComparisons = ['controlled', 'before-after', 'after-only', 'association', 'model'] as const
export type EffectComparison = (typeof effectComparisons)[number]

/** Numbers that one study is quoted for at most: who asks for studies is told what their numbers cost. */
export const effectsMax = 10
