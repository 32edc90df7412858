import { sql, type SQL } from 'drizzle-orm'
import { registryTables as r } from '../../registry/registry-tables.ts'
import type { PublishedTables } from '../published-tables.ts'

/**
 * How the desk's records become rows of a release. Only verified records are published, and a row never refers to a
 * record that is not: such a reference is empty, or the row waits where it makes no sense without.
 */
export interface Projection {
  /** Property names of the columns that say which row of the release a record is. */
  key: readonly string[]
  /** FROM, joins and conditions; the desk's record is called `record`. */
  from: SQL
  /** Columns that are not simply the record's own. */
  values?: Readonly<Record<string, SQL>>
  /** The name of the row that does not depend on generated ids; release files and checksums sort by it. */
  name: SQL
}

type RegistryTable = (typeof r)[keyof typeof r]

const verified = (alias: string) => sql`${sql.identifier(alias)}.desk_status = 'verified'`

/** The record that `on` refers to, where it is verified. */
function maybe(table: RegistryTable, alias: string, on: SQL): SQL {
  return sql`LEFT JOIN ${table} AS ${sql.identifier(alias)} ON ${sql.identifier(alias)}.id = ${on} AND ${verified(alias)}`
}

/** The same where the row makes no sense without it. */
function must(table: RegistryTable, alias: string, on: SQL): SQL {
  return sql`JOIN ${table} AS ${sql.identifier(alias)} ON ${sql.identifier(alias)}.id = ${on} AND ${verified(alias)}`
}

const from = (table: RegistryTable, ...joins: SQL[]) =>
  sql`FROM ${table} AS record ${sql.join(joins, sql` `)}`
const fromVerified = (table: RegistryTable, ...joins: SQL[]) =>
  sql`${from(table, ...joins)} WHERE ${verified('record')}`

const areaName = (alias: string) =>
  sql.raw(['kind', 'code', 'vintage'].map((column) => `${alias}.${column}`).join(` || '/' || `))

const slug = { key: ['id'], name: sql`record.slug` }

const scheme = maybe(r.scheme, 'scheme', sql`record.scheme_id`)
const programme = maybe(r.programme, 'programme', sql`record.programme_id`)

/** Every table of a release, in the order in which a release is written and hashed. */
export const projections: Readonly<Record<keyof PublishedTables, Projection>> = {
  area: {
    key: ['id'],
    name: areaName('record'),
    from: fromVerified(r.area, maybe(r.area, 'parent', sql`record.parent_id`)),
    values: { parentId: sql`parent.id`, parentCode: sql`parent.code` },
  },
  areaSuccessor: {
    key: ['fromId', 'toId'],
    name: sql`${areaName('before')} || ' to ' || ${areaName('after')}`,
    from: from(
      r.areaSuccessor,
      must(r.area, 'before', sql`record.from_id`),
      must(r.area, 'after', sql`record.to_id`),
    ),
  },
  areaShape: {
    key: ['areaId', 'resolution'],
    name: sql`${areaName('area')} || ' at ' || record.resolution`,
    from: from(r.areaShape, must(r.area, 'area', sql`record.area_id`)),
  },
  organisation: { ...slug, from: fromVerified(r.organisation) },
  organisationIdentifier: {
    key: ['scheme', 'identifier'],
    name: sql`organisation.slug || ' ' || record.scheme || '-' || record.identifier`,
    from: from(r.organisationIdentifier, must(r.organisation, 'organisation', sql`record.organisation_id`)),
  },
  programme: { ...slug, from: fromVerified(r.programme) },
  scheme: {
    ...slug,
    from: fromVerified(
      r.scheme,
      maybe(r.organisation, 'lead', sql`record.lead_organisation_id`),
      programme,
      sql`CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT area.code COLLATE "C" ORDER BY area.code COLLATE "C") AS codes
        FROM ${r.schemeArea} AS link ${must(r.area, 'area', sql`link.area_id`)}
        WHERE link.scheme_id = record.id
      ) AS areas`,
      sql`CROSS JOIN LATERAL (
        SELECT count(*) AS awards, sum(award.amount_pence) AS pence
        FROM ${r.award} AS award ${must(r.organisation, 'recipient', sql`award.recipient_organisation_id`)}
        WHERE award.scheme_id = record.id AND ${verified('award')}
      ) AS money`,
    ),
    values: {
      leadOrganisationId: sql`lead.id`,
      leadName: sql`lead.name`,
      leadSlug: sql`lead.slug`,
      programmeId: sql`programme.id`,
      programmeSlug: sql`programme.slug`,
      programmeName: sql`programme.name`,
      areaCodes: sql`coalesce(areas.codes, '{}')`,
      awardCount: sql`money.awards::integer`,
      awardedPence: sql`money.pence::bigint`,
    },
  },
  schemeArea: {
    key: ['schemeId', 'areaId'],
    name: sql`scheme.slug || ' in ' || ${areaName('area')}`,
    from: from(
      r.schemeArea,
      must(r.scheme, 'scheme', sql`record.scheme_id`),
      must(r.area, 'area', sql`record.area_id`),
    ),
  },
  service: {
    key: ['id'],
    name: sql`record.slug || ' of ' || scheme.slug || coalesce(' by ' || organisation.slug, '')`,
    from: fromVerified(
      r.service,
      must(r.scheme, 'scheme', sql`record.scheme_id`),
      maybe(r.organisation, 'organisation', sql`record.organisation_id`),
    ),
    values: { organisationId: sql`organisation.id` },
  },
  partnership: {
    key: ['id'],
    name: sql`record.slug || coalesce(' of ' || scheme.slug, '')`,
    from: fromVerified(r.partnership, scheme),
    values: { schemeId: sql`scheme.id` },
  },
  partnershipMember: {
    key: ['partnershipId', 'organisationId'],
    name: sql`partnership.slug || ' with ' || organisation.slug`,
    from: from(
      r.partnershipMember,
      must(r.partnership, 'partnership', sql`record.partnership_id`),
      must(r.organisation, 'organisation', sql`record.organisation_id`),
    ),
  },
  award: {
    ...slug,
    from: fromVerified(
      r.award,
      must(r.organisation, 'recipient', sql`record.recipient_organisation_id`),
      scheme,
      programme,
    ),
    values: {
      recipientName: sql`recipient.name`,
      recipientSlug: sql`recipient.slug`,
      schemeId: sql`scheme.id`,
      schemeSlug: sql`scheme.slug`,
      schemeName: sql`scheme.name`,
      programmeId: sql`programme.id`,
      programmeSlug: sql`programme.slug`,
      programmeName: sql`programme.name`,
    },
  },
  policyEvent: { ...slug, from: fromVerified(r.policyEvent) },
  evidenceItem: { ...slug, from: fromVerified(r.evidenceItem) },
  indicator: { ...slug, from: fromVerified(r.indicator) },
  observation: {
    ...slug,
    from: fromVerified(
      r.observation,
      must(r.indicator, 'indicator', sql`record.indicator_id`),
      maybe(r.area, 'area', sql`record.area_id`),
    ),
    values: { indicatorSlug: sql`indicator.slug`, areaId: sql`area.id`, areaCode: sql`area.code` },
  },
}
