import { z } from 'zod'
import {
  codeCell,
  dateCell,
  listCell,
  numberCell,
  oneOfCell,
  partialDateCell,
  penceCell,
  slugCell,
  textCell,
  vintageCell,
  webAddressCell,
  wholeCell,
  yearCell,
} from './cell.ts'
import {
  activities,
  areaKinds,
  confidences,
  evidenceGrades,
  evidenceKinds,
  indicatorUnits,
  licences,
  locationPrecisions,
  nations,
  observationStatuses,
  partnershipRoles,
  policyEventKinds,
  sectors,
} from './vocabulary.ts'

/**
 * One schema for each file of the seed. The keys are the columns in camel case; `null` is an empty cell.
 * Meaning of every column: docs/data/README.md.
 */

/** What every fact carries: where it was read, on what terms, when it was last checked, how sure we are. */
const provenance = {
  sourceUrl: webAddressCell.required,
  licence: oneOfCell(licences).required,
  lastVerified: dateCell.required,
  confidence: oneOfCell(confidences).required,
}

const areaKey = {
  kind: oneOfCell(areaKinds).required,
  code: codeCell.required,
  vintage: vintageCell.required,
}

/** Where a value goes in time and place: an area of the registry where one fits, always the words of the source. */
const scope = {
  /** As the source puts it: one nation, "UK", "International" or "Northern Ireland; Scotland". */
  nationAsWritten: textCell.required,
  nations: listCell(oneOfCell(nations)),
}

export const areaRowSchema = z.object({
  ...areaKey,
  name: textCell.required,
  shortName: textCell.required,
  nameCy: textCell.optional,
  nation: oneOfCell(nations).required,
  /** Code of a nation: the parent of everything that is not one. */
  parentCode: codeCell.optional,
  odsCode: codeCell.optional,
  labelLon: numberCell.required,
  labelLat: numberCell.required,
  population: wholeCell.required,
  populationBasis: textCell.required,
  validFrom: dateCell.optional,
  validTo: dateCell.optional,
  ...provenance,
})

export const areaSuccessorRowSchema = z.object({
  fromKind: oneOfCell(areaKinds).required,
  fromCode: codeCell.required,
  fromVintage: vintageCell.required,
  toKind: oneOfCell(areaKinds).required,
  toCode: codeCell.required,
  toVintage: vintageCell.required,
  /** Residents of the old area who live in the new one. */
  population: wholeCell.required,
  /** 0 to 1, of the residents of the old area. */
  shareOfPopulation: numberCell.required,
  basis: textCell.required,
  ...provenance,
})

export const organisationRowSchema = z.object({
  slug: slugCell.required,
  name: textCell.required,
  kind: textCell.optional,
  sector: oneOfCell(sectors).optional,
  nation: oneOfCell(nations).optional,
  ...provenance,
})

export const organisationIdentifierRowSchema = z.object({
  organisationSlug: slugCell.required,
  /** A list of org-id.guide, such as GB-CHC. */
  scheme: textCell.required,
  identifier: textCell.required,
  ...provenance,
})

export const partnershipRowSchema = z.object({
  slug: slugCell.required,
  name: textCell.required,
  schemeSlug: slugCell.optional,
  ...provenance,
})

export const partnershipMemberRowSchema = z.object({
  partnershipSlug: slugCell.required,
  organisationSlug: slugCell.required,
  role: oneOfCell(partnershipRoles).required,
})

export const programmeRowSchema = z.object({
  slug: slugCell.required,
  name: textCell.required,
  funders: listCell(textCell),
  fundersAsWritten: textCell.required,
  ...scope,
  totalPence: penceCell.optional,
  yearStart: yearCell.optional,
  yearEnd: yearCell.optional,
  awardCount: wholeCell.optional,
  minAwardPence: penceCell.optional,
  maxAwardPence: penceCell.optional,
  rules: textCell.required,
  ...provenance,
})

export const schemeRowSchema = z.object({
  slug: slugCell.required,
  name: textCell.required,
  leadOrganisationSlug: slugCell.optional,
  leadAsWritten: textCell.optional,
  organisationType: textCell.optional,
  orgIdentifier: textCell.optional,
  nation: oneOfCell(nations).required,
  region: textCell.optional,
  localAuthority: textCell.optional,
  place: textCell.optional,
  lat: numberCell.optional,
  lon: numberCell.optional,
  locationPrecision: oneOfCell(locationPrecisions).required,
  /** Codes of health areas of today that the scheme lies in; empty where the precision does not allow one. */
  healthAreaCodes: listCell(codeCell),
  healthAreaBasis: textCell.optional,
  activities: listCell(oneOfCell(activities)),
  focusPopulation: textCell.optional,
  startYear: yearCell.optional,
  endYear: yearCell.optional,
  statusAsReported: textCell.optional,
  programmeSlug: slugCell.optional,
  ...provenance,
})

export const awardRowSchema = z.object({
  slug: slugCell.required,
  programmeSlug: slugCell.optional,
  recipientSlug: slugCell.required,
  recipientAsWritten: textCell.required,
  schemeSlug: slugCell.optional,
  amountPence: penceCell.optional,
  awardedOn: partialDateCell.optional,
  durationMonths: wholeCell.optional,
  amountNote: textCell.optional,
  ...provenance,
})

export const policyEventRowSchema = z.object({
  slug: slugCell.required,
  /** A year, month or day as in the source. */
  happenedOn: partialDateCell.required,
  /** The first day of `happenedOn`, to sort by. */
  sortDate: dateCell.required,
  title: textCell.required,
  body: textCell.required,
  ...scope,
  kind: oneOfCell(policyEventKinds).required,
  summary: textCell.required,
  ...provenance,
})

export const evidenceRowSchema = z.object({
  slug: slugCell.required,
  title: textCell.required,
  authors: textCell.optional,
  year: yearCell.optional,
  kind: oneOfCell(evidenceKinds).required,
  ...scope,
  outcomeMeasures: textCell.optional,
  sampleSize: textCell.optional,
  effectSummary: textCell.optional,
  qualityNote: textCell.optional,
  grade: oneOfCell(evidenceGrades).required,
  gradeReason: textCell.required,
  ...provenance,
})

export const indicatorRowSchema = z.object({
  slug: slugCell.required,
  measureAsWritten: textCell.required,
  name: textCell.required,
  nameCy: textCell.required,
  unit: oneOfCell(indicatorUnits).required,
  description: textCell.required,
  descriptionCy: textCell.required,
})

/** A row of workforce.csv or coverage.csv. */
export const observationRowSchema = z.object({
  slug: slugCell.required,
  indicatorSlug: slugCell.required,
  ...scope,
  /** All three or none: an area of areas.csv. */
  areaKind: oneOfCell(areaKinds).optional,
  areaCode: codeCell.optional,
  areaVintage: vintageCell.optional,
  /** GSS code as in the dataset, also for councils, which areas.csv does not hold. */
  gssCode: codeCell.optional,
  areaAsWritten: textCell.required,
  period: textCell.optional,
  /** First and last day of the period, both included. */
  periodFrom: dateCell.optional,
  periodTo: dateCell.optional,
  value: numberCell.optional,
  /** What the source says where it is not a number. */
  valueText: textCell.optional,
  status: oneOfCell(observationStatuses).required,
  method: textCell.required,
  note: textCell.optional,
  ...provenance,
})

export type AreaRow = Readonly<z.output<typeof areaRowSchema>>
export type AreaSuccessorRow = Readonly<z.output<typeof areaSuccessorRowSchema>>
export type OrganisationRow = Readonly<z.output<typeof organisationRowSchema>>
export type OrganisationIdentifierRow = Readonly<z.output<typeof organisationIdentifierRowSchema>>
export type PartnershipRow = Readonly<z.output<typeof partnershipRowSchema>>
export type PartnershipMemberRow = Readonly<z.output<typeof partnershipMemberRowSchema>>
export type ProgrammeRow = Readonly<z.output<typeof programmeRowSchema>>
export type SchemeRow = Readonly<z.output<typeof schemeRowSchema>>
export type AwardRow = Readonly<z.output<typeof awardRowSchema>>
export type PolicyEventRow = Readonly<z.output<typeof policyEventRowSchema>>
export type EvidenceRow = Readonly<z.output<typeof evidenceRowSchema>>
export type IndicatorRow = Readonly<z.output<typeof indicatorRowSchema>>
export type ObservationRow = Readonly<z.output<typeof observationRowSchema>>
