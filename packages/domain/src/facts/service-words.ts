/** Who may send a person to a service, in our reading of what its page says. */
export const serviceReferrers = [
  'self',
  'link-worker',
  'general-practice',
  'health-professional',
  'other-professional',
] as const
export type ServiceReferrer = (typeof serviceReferrers)[number]

/** What a person pays. */
export const serviceCosts = ['free', 'paid', 'varies', 'not-stated'] as const
export type ServiceCost = (typeof serviceCosts)[number]
