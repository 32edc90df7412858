import type {
  AreaRow,
  AreaSuccessorRow,
  AwardRow,
  EvidenceRow,
  IndicatorRow,
  ObservationRow,
  OrganisationIdentifierRow,
  OrganisationRow,
  PartnershipMemberRow,
  PartnershipRow,
  PolicyEventRow,
  ProgrammeRow,
  SchemeRow,
} from '@academy/domain/facts/seed-rows'

/** Everything of `packages/db/seed`, checked, typed and frozen. Rows stand in the order of their files. */
export interface Seed {
  readonly areas: readonly AreaRow[]
  readonly areaSuccessors: readonly AreaSuccessorRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly organisationIdentifiers: readonly OrganisationIdentifierRow[]
  readonly partnerships: readonly PartnershipRow[]
  readonly partnershipMembers: readonly PartnershipMemberRow[]
  readonly programmes: readonly ProgrammeRow[]
  readonly schemes: readonly SchemeRow[]
  readonly awards: readonly AwardRow[]
  readonly policyEvents: readonly PolicyEventRow[]
  readonly evidence: readonly EvidenceRow[]
  readonly indicators: readonly IndicatorRow[]
  /** Workforce and coverage figures, in this order. */
  readonly observations: readonly ObservationRow[]
}
