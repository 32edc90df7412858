/** The closed lists of the registry: the same words in the database, the API and on every page. */

export const nations = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const
export type Nation = (typeof nations)[number]

export const areaKinds = [
  'nation',
  'region',
  'county',
  'council',
  'icb',
  'health-board',
  'local-health-board',
  'hsc-trust',
  'ccg',
] as const
export type AreaKind = (typeof areaKinds)[number]

/** The kinds that together cover the United Kingdom once: what the tile-grid map and "health area" mean. */
export const healthAreaKinds = ['icb', 'health-board', 'local-health-board', 'hsc-trust'] as const
export type HealthAreaKind = (typeof healthAreaKinds)[number]

export function isHealthAreaKind(kind: AreaKind): kind is HealthAreaKind {
  return (healthAreaKinds as readonly AreaKind[]).includes(kind)
}

/** The kinds of which a table of the whole country has every one; councils and counties are found by their names. */
export const tabledAreaKinds = ['nation', 'region', ...healthAreaKinds] as const

/**
 * The set of areas of each kind that is in force. Everything else is history, kept for the figures that were made for it;
 * of clinical commissioning groups all are.
 */
export const currentVintages: Readonly<Record<Exclude<AreaKind, 'ccg'>, string> & { ccg?: undefined }> = {
  nation: '2020-12',
  region: '2023-12',
  county: '2023-12',
  council: '2024-05',
  icb: '2026-04',
  'health-board': '2019-04',
  'local-health-board': '2022-04',
  'hsc-trust': '2018-02',
}

/** What is no area and has a point to be near to: an outward code is the first half of postcodes, such as LS1. */
export const placeKinds = ['town', 'outward-code'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What is found by its name, in the order in which a name is taken for one. */
export const namedKinds = ['area', 'place', 'programme', 'organisation', 'scheme'] as const
export type NamedKind = (typeof namedKinds)[number]

/** Names beside its own: `former` of what it was or what became part of it, `other` in use today. */
export const otherNameForms = ['former', 'other'] as const

/** What a scheme offers, in our reading of its source. */
export const activities = [
  'link-worker-service',
  'physical-activity',
  'nature-based',
  'arts-and-culture',
  'befriending-and-social',
  'counselling-and-mental-health',
  'volunteering',
  'advice-and-welfare',
  'learning',
  'food',
  'heritage',
  'other',
] as const
export type Activity = (typeof activities)[number]

/** How exact the point of a scheme is. Only `town` may be drawn as a site. */
export const locationPrecisions = ['town', 'local_authority', 'region', 'nation'] as const
export type LocationPrecision = (typeof locationPrecisions)[number]

/** `high`: the publisher or a government says it plainly; `medium`: second hand or part inferred; `low`: a passing mention. */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** `facts-only`: all rights reserved at the source, from which nothing but facts was taken. */
export const licences = [
  'OGL-UK-3.0',
  'Open-Parliament-Licence-3.0',
  'Scottish-Parliament-Licence',
  'CC-BY-4.0',
  'CC0-1.0',
  'facts-only',
] as const
export type Licence = (typeof licences)[number]

export const observationStatuses = ['exact', 'rounded', 'suppressed', 'not-collected', 'stale'] as const
export type ObservationStatus = (typeof observationStatuses)[number]

export const evidenceGrades = ['strong', 'moderate', 'limited', 'not-graded'] as const
export type EvidenceGrade = (typeof evidenceGrades)[number]

export const evidenceKinds = [
  'rct',
  'systematic-review',
  'cohort',
  'evaluation',
  'economic',
  'qualitative',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const policyEventKinds = ['institution', 'plan', 'paper', 'fund', 'contract', 'framework'] as const
export type PolicyEventKind = (typeof policyEventKinds)[number]

/** How far a scheme reaches: over a region or a nation, so that it has no mark on a map, or not. */
export const schemeReaches = ['wide', 'marked'] as const

/** How much of an area that a scheme names it covers: all of it, or a town or some other place in it. */
export const coverageExtents = ['all', 'part'] as const
export type CoverageExtent = (typeof coverageExtents)[number]

/** Which words of a scheme's record say that it covers an area. */
export const coverageBases = ['local-authority', 'place', 'region', 'nation', 'name'] as const
export type CoverageBasis = (typeof coverageBases)[number]

export const sectors = [
  'health',
  'arts',
  'sport',
  'natural-environment',
  'local-government',
  'advice',
  'charity',
  'other',
] as const
export type Sector = (typeof sectors)[number]

export const partnershipRoles = ['lead', 'partner'] as const
export type PartnershipRole = (typeof partnershipRoles)[number]

export const indicatorUnits = [
  'people',
  'posts',
  'fte',
  'referrals',
  'consultations',
  'percent',
  'practices',
  'areas',
  'centres',
  'communities',
  'organisations',
  'prescriptions',
  'links',
] as const
export type IndicatorUnit = (typeof indicatorUnits)[number]

/** The kinds of record that have a slug: what an address or a program may name one by. */
export const sluggedKinds = [
  'scheme',
  'programme',
  'organisation',
  'partnership',
  'award',
  'service',
  'policy-event',
  'evidence-item',
  'indicator',
  'observation',
] as const
export type SluggedKind = (typeof sluggedKinds)[number]
