import { connectionOf } from './connection.ts'
import {
  Area,
  Award,
  EvidenceItem,
  Indicator,
  Observation,
  Organisation,
  PolicyEvent,
  Programme,
  Scheme,
} from './refs.ts'

export const AreaConnection = connectionOf(Area)
export const AwardConnection = connectionOf(Award)
export const EvidenceItemConnection = connectionOf(EvidenceItem)
export const IndicatorConnection = connectionOf(Indicator)
export const ObservationConnection = connectionOf(Observation)
export const OrganisationConnection = connectionOf(Organisation)
export const PolicyEventConnection = connectionOf(PolicyEvent)
export const ProgrammeConnection = connectionOf(Programme)
export const SchemeConnection = connectionOf(Scheme)
