import { areaPage, type AreaPageRow } from './page-area.ts'
import { awardPage, type AwardPageRow } from './page-award.ts'
import { evidenceItemPage, type EvidenceItemPageRow } from './page-evidence-item.ts'
import { indicatorPage, type IndicatorPageRow } from './page-indicator.ts'
import { observationPage, type ObservationPageRow } from './page-observation.ts'
import { organisationPage, type OrganisationPageRow } from './page-organisation.ts'
import { policyEventPage, type PolicyEventPageRow } from './page-policy-event.ts'
import { programmePage, type ProgrammePageRow } from './page-programme.ts'
import { schemePage, type SchemePageRow } from './page-scheme.ts'

/** The published tables that are read in pages, by the name of what a row is. */
export const pageEntities = {
  area: areaPage,
  award: awardPage,
  evidenceItem: evidenceItemPage,
  indicator: indicatorPage,
  observation: observationPage,
  organisation: organisationPage,
  policyEvent: policyEventPage,
  programme: programmePage,
  scheme: schemePage,
} as const

export interface PageRows {
  area: AreaPageRow
  award: AwardPageRow
  evidenceItem: EvidenceItemPageRow
  indicator: IndicatorPageRow
  observation: ObservationPageRow
  organisation: OrganisationPageRow
  policyEvent: PolicyEventPageRow
  programme: ProgrammePageRow
  scheme: SchemePageRow
}

export type PageKind = keyof PageRows
export type PageSortOf<Kind extends PageKind> = keyof (typeof pageEntities)[Kind]['sorts'] & string
export type PageFilterOf<Kind extends PageKind> = keyof (typeof pageEntities)[Kind]['filters'] & string
export type PageRelationOf<Kind extends PageKind> = keyof (typeof pageEntities)[Kind]['relations'] & string
