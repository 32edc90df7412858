import {
  areaRowSchema,
  areaSuccessorRowSchema,
  awardRowSchema,
  evidenceRowSchema,
  indicatorRowSchema,
  observationRowSchema,
  organisationIdentifierRowSchema,
  organisationRowSchema,
  partnershipMemberRowSchema,
  partnershipRowSchema,
  policyEventRowSchema,
  programmeRowSchema,
  schemeRowSchema,
} from '@academy/domain/facts/seed-rows'

/** Every file of the seed with the schema of its rows. */
export const seedFiles = {
  areas: { file: 'areas.csv', schema: areaRowSchema },
  areaSuccessors: { file: 'area-successors.csv', schema: areaSuccessorRowSchema },
  organisations: { file: 'organisations.csv', schema: organisationRowSchema },
  organisationIdentifiers: { file: 'organisation-identifiers.csv', schema: organisationIdentifierRowSchema },
  programmes: { file: 'programmes.csv', schema: programmeRowSchema },
  schemes: { file: 'schemes.csv', schema: schemeRowSchema },
  partnerships: { file: 'partnerships.csv', schema: partnershipRowSchema },
  partnershipMembers: { file: 'partnership-members.csv', schema: partnershipMemberRowSchema },
  awards: { file: 'awards.csv', schema: awardRowSchema },
  policyEvents: { file: 'policy-events.csv', schema: policyEventRowSchema },
  evidence: { file: 'evidence.csv', schema: evidenceRowSchema },
  indicators: { file: 'indicators.csv', schema: indicatorRowSchema },
  workforce: { file: 'workforce.csv', schema: observationRowSchema },
  coverage: { file: 'coverage.csv', schema: observationRowSchema },
} as const

export type SeedFileName = keyof typeof seedFiles
