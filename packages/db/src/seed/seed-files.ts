import { seedSchema, type RecordKind } from '../record-kinds/record-kind.ts'
import { recordKinds as kinds } from '../record-kinds/record-kinds.ts'

const seedFile = <const Kind extends RecordKind>(file: string, kind: Kind) => ({
  file,
  kind,
  schema: seedSchema(kind),
})

/** Every file of the seed with what its rows are. */
export const seedFiles = {
  areas: seedFile('areas.csv', kinds.area),
  areaSuccessors: seedFile('area-successors.csv', kinds.areaSuccessor),
  organisations: seedFile('organisations.csv', kinds.organisation),
  organisationIdentifiers: seedFile('organisation-identifiers.csv', kinds.organisationIdentifier),
  programmes: seedFile('programmes.csv', kinds.programme),
  schemes: seedFile('schemes.csv', kinds.scheme),
  partnerships: seedFile('partnerships.csv', kinds.partnership),
  partnershipMembers: seedFile('partnership-members.csv', kinds.partnershipMember),
  awards: seedFile('awards.csv', kinds.award),
  policyEvents: seedFile('policy-events.csv', kinds.policyEvent),
  evidence: seedFile('evidence.csv', kinds.evidenceItem),
  indicators: seedFile('indicators.csv', kinds.indicator),
  workforce: seedFile('workforce.csv', kinds.observation),
  coverage: seedFile('coverage.csv', kinds.observation),
}

export type SeedFileName = keyof typeof seedFiles
