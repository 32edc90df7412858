import type { z } from 'zod'
import { areaPage } from './page-area.ts'
import { awardPage } from './page-award.ts'
import { evidenceItemPage } from './page-evidence-item.ts'
import { indicatorPage } from './page-indicator.ts'
import { observationPage } from './page-observation.ts'
import { organisationPage } from './page-organisation.ts'
import { policyEventPage } from './page-policy-event.ts'
import { programmePage } from './page-programme.ts'
import { schemePage } from './page-scheme.ts'
import { servicePage } from './page-service.ts'

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
  service: servicePage,
} as const

export type PageKind = keyof typeof pageEntities
/** A row of each list; wide numbers and decimals are text. */
export type PageRows = { [Kind in PageKind]: z.output<(typeof pageEntities)[Kind]['row']> }
export type PageColumnOf<Kind extends PageKind> = keyof PageRows[Kind] & string
export type PageSortOf<Kind extends PageKind> = keyof (typeof pageEntities)[Kind]['sorts'] & string
export type PageFilterOf<Kind extends PageKind> = keyof (typeof pageEntities)[Kind]['filters'] & string
export type PageRelationOf<Kind extends PageKind> = keyof (typeof pageEntities)[Kind]['relations'] & string
