import type { Api } from '@academy/trpc/create-caller'

type Map = Api['map']
type Answer<F extends (...values: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>

// What the pages are drawn from, as the operations return it.
export type HomePage = Answer<Map['home']>
export type SchemeList = Answer<Map['schemes']>
export type ListedScheme = Answer<Map['schemes']>['schemes'][number]
export type ReleasePage = Answer<Map['release']>
export type SearchPage = Answer<Map['search']>
/** Something that has a name like what was typed. */
export type Named = SearchPage['exact'][number]
export type SchemePage = Answer<Map['scheme']>
export type Award = Omit<SchemePage['awards'][number], 'sortKey'>
export type ListedArea = Answer<Map['areas']>['health'][number]
export type AreaPage = Answer<Map['area']>
export type AreaFigure = AreaPage['figures']['own'][number]
export type PartFigure = AreaPage['figures']['parts'][number]
export type Trend = Answer<Map['indicator']>['trends'][number]
export type IndicatorValue = Answer<Map['indicator']>['values'][number]
export type Study = Answer<Map['evidence']>['items'][number]
export type EvidenceChoice = Answer<Map['evidence']>['measures'][number]
export type ServiceLink = SchemePage['scheme']['services'][number]
export type QualityPage = Answer<Map['quality']>
export type TimelineEvent = Answer<Map['timeline']>['events'][number]
