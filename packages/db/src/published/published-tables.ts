import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  areaColumns,
  areaShapeColumns,
  areaSuccessorColumns,
  awardColumns,
  evidenceItemColumns,
  indicatorColumns,
  observationColumns,
  organisationColumns,
  organisationIdentifierColumns,
  partnershipColumns,
  partnershipMemberColumns,
  policyEventColumns,
  programmeColumns,
  schemeAreaColumns,
  schemeColumns,
  serviceColumns,
} from '../registry/record-columns.ts'

const published = pgSchema('published')

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

const id = () => uuid('id').notNull()

/** The releases a version of a row is in: from the first up to, but not with, `releaseTo`; empty while it is current. */
const versionColumns = () => ({
  releaseFrom: integer('release_from').notNull(),
  releaseTo: integer('release_to'),
})

/** What a search reads. The database works both out from the other columns; the expressions are in migration 0003. */
const searchColumns = () => ({
  search: tsvector('search')
    .notNull()
    .generatedAlwaysAs(sql``),
  spelling: text('spelling')
    .notNull()
    .generatedAlwaysAs(sql``),
})

export const publishedRelease = published.table('release', {
  number: integer('number').primaryKey(),
  publishedAt: timestamp('published_at', { withTimezone: true }).notNull().defaultNow(),
  title: text('title').notNull(),
  notes: text('notes').notNull(),
  sha256: text('sha256').notNull(),
  rowCounts: jsonb('row_counts').$type<Record<string, number>>().notNull(),
})

/** What the world sees, as migration 0003 makes it. Every query names its release: see `isInRelease`. */
export const publishedTables = {
  area: published.table(
    'area',
    { id: id(), ...areaColumns(), parentCode: text('parent_code'), ...versionColumns(), ...searchColumns() },
    (t) => [primaryKey({ columns: [t.id, t.releaseFrom] })],
  ),
  areaSuccessor: published.table(
    'area_successor',
    { ...areaSuccessorColumns(), ...versionColumns() },
    (t) => [primaryKey({ columns: [t.fromId, t.toId, t.releaseFrom] })],
  ),
  areaShape: published.table('area_shape', { ...areaShapeColumns(), ...versionColumns() }, (t) => [
    primaryKey({ columns: [t.areaId, t.resolution, t.releaseFrom] }),
  ]),
  organisation: published.table(
    'organisation',
    { id: id(), ...organisationColumns(), ...versionColumns(), ...searchColumns() },
    (t) => [primaryKey({ columns: [t.id, t.releaseFrom] })],
  ),
  organisationIdentifier: published.table(
    'organisation_identifier',
    { ...organisationIdentifierColumns(), ...versionColumns() },
    (t) => [primaryKey({ columns: [t.scheme, t.identifier, t.releaseFrom] })],
  ),
  programme: published.table(
    'programme',
    { id: id(), ...programmeColumns(), ...versionColumns(), ...searchColumns() },
    (t) => [primaryKey({ columns: [t.id, t.releaseFrom] })],
  ),
  scheme: published.table(
    'scheme',
    {
      id: id(),
      ...schemeColumns(),
      leadName: text('lead_name'),
      leadSlug: text('lead_slug'),
      programmeSlug: text('programme_slug'),
      programmeName: text('programme_name'),
      /** Codes of every area the scheme is in, of any kind and vintage. */
      areaCodes: text('area_codes').array().notNull(),
      awardCount: integer('award_count').notNull(),
      /** The known sums of its awards; `null` when none is known. */
      awardedPence: bigint('awarded_pence', { mode: 'bigint' }),
      ...versionColumns(),
      ...searchColumns(),
    },
    (t) => [primaryKey({ columns: [t.id, t.releaseFrom] })],
  ),
  schemeArea: published.table('scheme_area', { ...schemeAreaColumns(), ...versionColumns() }, (t) => [
    primaryKey({ columns: [t.schemeId, t.areaId, t.releaseFrom] }),
  ]),
  service: published.table('service', { id: id(), ...serviceColumns(), ...versionColumns() }, (t) => [
    primaryKey({ columns: [t.id, t.releaseFrom] }),
  ]),
  partnership: published.table(
    'partnership',
    { id: id(), ...partnershipColumns(), ...versionColumns() },
    (t) => [primaryKey({ columns: [t.id, t.releaseFrom] })],
  ),
  partnershipMember: published.table(
    'partnership_member',
    { ...partnershipMemberColumns(), ...versionColumns() },
    (t) => [primaryKey({ columns: [t.partnershipId, t.organisationId, t.releaseFrom] })],
  ),
  award: published.table(
    'award',
    {
      id: id(),
      ...awardColumns(),
      recipientName: text('recipient_name').notNull(),
      recipientSlug: text('recipient_slug').notNull(),
      schemeSlug: text('scheme_slug'),
      schemeName: text('scheme_name'),
      programmeSlug: text('programme_slug'),
      programmeName: text('programme_name'),
      ...versionColumns(),
    },
    (t) => [primaryKey({ columns: [t.id, t.releaseFrom] })],
  ),
  policyEvent: published.table(
    'policy_event',
    { id: id(), ...policyEventColumns(), ...versionColumns() },
    (t) => [primaryKey({ columns: [t.id, t.releaseFrom] })],
  ),
  evidenceItem: published.table(
    'evidence_item',
    { id: id(), ...evidenceItemColumns(), ...versionColumns() },
    (t) => [primaryKey({ columns: [t.id, t.releaseFrom] })],
  ),
  indicator: published.table('indicator', { id: id(), ...indicatorColumns(), ...versionColumns() }, (t) => [
    primaryKey({ columns: [t.id, t.releaseFrom] }),
  ]),
  observation: published.table(
    'observation',
    {
      id: id(),
      ...observationColumns(),
      indicatorSlug: text('indicator_slug').notNull(),
      areaCode: text('area_code'),
      ...versionColumns(),
    },
    (t) => [primaryKey({ columns: [t.id, t.releaseFrom] })],
  ),
}

export type PublishedTables = typeof publishedTables
