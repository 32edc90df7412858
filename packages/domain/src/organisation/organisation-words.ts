/** What an organisation is in law. A community interest company is a company that has that mark. */
export const legalForms = [
  'charitable-company',
  'charitable-incorporated-organisation',
  'charitable-trust',
  'unincorporated-charity',
  'company',
  'community-interest-company',
  'community-benefit-society',
  'co-operative-society',
  'public-body',
  'unincorporated-group',
  'other',
] as const
export type LegalForm = (typeof legalForms)[number]

/** What happens to an organisation, in the past tense. */
export const organisationEventKinds = [
  'created',
  'details-changed',
  'number-stated',
  'number-withdrawn',
  'number-confirmed',
  'number-disputed',
  'number-refused',
  'member-joined',
  'member-left',
  'member-removed',
  'role-changed',
  'rescued',
  'merged',
] as const
export type OrganisationEventKind = (typeof organisationEventKinds)[number]

/**
 * What two of the staff decide: whose a number is (`claim`), whether two organisations are one (`merge`), and who leads one
 * that its leads have left (`rescue`).
 */
export const organisationCaseKinds = ['claim', 'merge', 'rescue'] as const
export type OrganisationCaseKind = (typeof organisationCaseKinds)[number]
