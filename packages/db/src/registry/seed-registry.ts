import { sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import type { Seed } from '../seed/seed.ts'
import { registryTables as t } from './registry-tables.ts'
import { replaceSchemeAreas, type SchemePlace } from './replace-scheme-areas.ts'
import {
  recordKind,
  upsertRecords,
  type Authorship,
  type RecordUpload,
  type UpsertCount,
} from './upsert-records.ts'

const SEED_AUTHOR: Authorship = { actor: 'seed', reason: 'the seed was corrected' }

/**
 * Brings the desk up to the seed, all or nothing, as verified records. Running it again changes nothing; a record that
 * somebody has changed at the desk is left alone. Answers how many rows were added and changed in each table.
 */
export async function seedRegistry(
  db: Db,
  seed: Seed,
  author = SEED_AUTHOR,
): Promise<Record<string, UpsertCount>> {
  return await db.transaction(async (tx) => {
    const counts: Record<string, UpsertCount> = {}
    // In order: a record comes after those it refers to.
    for (const upload of uploads(seed)) {
      const kind = recordKind(upload.table)
      const { added, changed } = await upsertRecords(tx, upload, author)
      const before = counts[kind] ?? { added: 0, changed: 0 }
      counts[kind] = { added: before.added + added, changed: before.changed + changed }
    }
    counts['scheme-area'] = await replaceSchemeAreas(tx, seed.schemes.map(placeOf), author)
    return counts
  })
}

const placeOf = (scheme: Seed['schemes'][number]): SchemePlace => ({
  scheme: scheme.slug,
  nation: scheme.nation,
  region: scheme.region,
  health_areas: scheme.healthAreaCodes,
})

/** A reference by slug: the id of the record of `table` that the row's property `given` names. */
function bySlug(given: string, table: RecordUpload['table']) {
  const alias = sql.identifier(`by_${given}`)
  const name = sql.identifier(given)
  return {
    given: [given],
    join: sql`LEFT JOIN ${table} AS ${alias} ON ${alias}.slug = given.${name}`,
    id: sql`${alias}.id`,
  }
}

/** A reference to an area by all three parts of its key, whose property names begin with `prefix`. */
function byAreaKey(prefix: string) {
  const [kind, code, vintage] = [`${prefix}Kind`, `${prefix}Code`, `${prefix}Vintage`]
  const alias = sql.identifier(`by_${prefix}`)
  return {
    given: [kind, code, vintage],
    join: sql`LEFT JOIN ${t.area} AS ${alias} ON ${alias}.kind = given.${sql.identifier(kind)}
      AND ${alias}.code = given.${sql.identifier(code)} AND ${alias}.vintage = given.${sql.identifier(vintage)}`,
    id: sql`${alias}.id`,
  }
}

function uploads(seed: Seed): RecordUpload[] {
  const areaKey = ['kind', 'code', 'vintage']
  const parent = {
    given: ['parentCode'],
    join: sql`LEFT JOIN ${t.area} AS parent ON parent.kind = 'nation' AND parent.code = given."parentCode"`,
    id: sql`parent.id`,
  }
  const scheme = bySlug('schemeSlug', t.scheme)
  const programme = bySlug('programmeSlug', t.programme)
  const organisation = bySlug('organisationSlug', t.organisation)
  return [
    // Nations first: they are the parents of all other areas.
    ...[true, false].map((nation) => ({
      table: t.area,
      key: areaKey,
      rows: seed.areas.filter((area) => (area.kind === 'nation') === nation),
      references: { parentId: parent },
    })),
    {
      table: t.areaSuccessor,
      key: ['fromId', 'toId'],
      rows: seed.areaSuccessors,
      references: { fromId: byAreaKey('from'), toId: byAreaKey('to') },
      recordId: 'fromId',
    },
    { table: t.organisation, key: ['slug'], rows: seed.organisations },
    {
      table: t.organisationIdentifier,
      key: ['scheme', 'identifier'],
      rows: seed.organisationIdentifiers,
      references: { organisationId: organisation },
      recordId: 'organisationId',
    },
    { table: t.programme, key: ['slug'], rows: seed.programmes },
    {
      table: t.scheme,
      key: ['slug'],
      rows: seed.schemes,
      references: {
        leadOrganisationId: bySlug('leadOrganisationSlug', t.organisation),
        programmeId: programme,
      },
    },
    { table: t.partnership, key: ['slug'], rows: seed.partnerships, references: { schemeId: scheme } },
    {
      table: t.partnershipMember,
      key: ['partnershipId', 'organisationId'],
      rows: seed.partnershipMembers,
      references: { partnershipId: bySlug('partnershipSlug', t.partnership), organisationId: organisation },
      recordId: 'partnershipId',
    },
    {
      table: t.award,
      key: ['slug'],
      rows: seed.awards,
      references: {
        recipientOrganisationId: bySlug('recipientSlug', t.organisation),
        programmeId: programme,
        schemeId: scheme,
      },
    },
    { table: t.policyEvent, key: ['slug'], rows: seed.policyEvents },
    { table: t.evidenceItem, key: ['slug'], rows: seed.evidence },
    { table: t.indicator, key: ['slug'], rows: seed.indicators },
    {
      table: t.observation,
      key: ['slug'],
      rows: seed.observations,
      references: { indicatorId: bySlug('indicatorSlug', t.indicator), areaId: byAreaKey('area') },
    },
  ]
}
