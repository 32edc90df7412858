import { sql } from 'drizzle-orm'
import type { Confidence, Licence } from '@academy/domain/facts/vocabulary'
import type { Db } from '../../client/open-database.ts'
import { mapSchemeColumns, withPence, type MapSchemeRow } from './map-schemes.ts'

export interface MapSchemeDetail extends MapSchemeRow {
  organisationType: string | null
  healthAreaBasis: string | null
  areas: {
    code: string
    kind: string
    name: string
    nameCy: string | null
    vintage: string
    isCurrent: boolean
  }[]
  identifiers: { scheme: string; identifier: string }[]
  partners: { name: string; role: string }[]
}

export interface MapAwardRow {
  slug: string
  recipientName: string
  schemeSlug: string | null
  schemeName: string | null
  programmeSlug: string | null
  programmeName: string | null
  amountPence: bigint | null
  awardedOn: string | null
  durationMonths: number | null
  amountNote: string | null
  sourceUrl: string
  licence: Licence
  lastVerified: string
  confidence: Confidence
}

/** One scheme with the areas it is in, its lead's identifiers and its partners; `undefined` when there is none. */
export async function findMapScheme(db: Db, slug: string): Promise<MapSchemeDetail | undefined> {
  const { rows } = await db.execute<
    Omit<MapSchemeDetail, 'awardedPence'> & { awardedPence: string | null }
  >(sql`
    SELECT ${mapSchemeColumns}, s.organisation_type AS "organisationType", s.health_area_basis AS "healthAreaBasis",
      coalesce((SELECT json_agg(json_build_object('code', a.code, 'kind', a.kind, 'name', a.name, 'nameCy', a.name_cy,
                                                  'vintage', a.vintage, 'isCurrent', a.valid_to IS NULL)
                                ORDER BY a.valid_to IS NOT NULL, a.kind, a.name)
        FROM published.scheme_area sa JOIN published.area a ON a.id = sa.area_id AND a.release_to IS NULL
        WHERE sa.scheme_id = s.id AND sa.release_to IS NULL), '[]') AS areas,
      coalesce((SELECT json_agg(json_build_object('scheme', i.scheme, 'identifier', i.identifier) ORDER BY i.scheme, i.identifier)
        FROM published.organisation_identifier i
        WHERE i.organisation_id = s.lead_organisation_id AND i.release_to IS NULL), '[]') AS identifiers,
      coalesce((SELECT json_agg(json_build_object('name', o.name, 'role', m.role) ORDER BY m.role, o.name)
        FROM published.partnership p
        JOIN published.partnership_member m ON m.partnership_id = p.id AND m.release_to IS NULL
        JOIN published.organisation o ON o.id = m.organisation_id AND o.release_to IS NULL
        WHERE p.scheme_id = s.id AND p.release_to IS NULL), '[]') AS partners
    FROM published.scheme s WHERE s.slug = ${slug} AND s.release_to IS NULL`)
  return rows.map(withPence)[0]
}

/** The awards to a scheme or of a programme, or all of them; known sums first, largest first. */
export async function listMapAwards(
  db: Db,
  where: { scheme?: string; programme?: string } = {},
): Promise<MapAwardRow[]> {
  const { rows } = await db.execute<Omit<MapAwardRow, 'amountPence'> & { amountPence: string | null }>(sql`
    SELECT slug, recipient_name AS "recipientName", scheme_slug AS "schemeSlug", scheme_name AS "schemeName",
      programme_slug AS "programmeSlug", programme_name AS "programmeName", amount_pence::text AS "amountPence",
      awarded_on AS "awardedOn", duration_months AS "durationMonths", amount_note AS "amountNote",
      source_url AS "sourceUrl", licence, last_verified::text AS "lastVerified", confidence
    FROM published.award WHERE release_to IS NULL
      ${where.scheme ? sql`AND scheme_slug = ${where.scheme}` : sql``}
      ${where.programme ? sql`AND programme_slug = ${where.programme}` : sql``}
    ORDER BY amount_pence DESC NULLS LAST, recipient_name, id`)
  return rows.map((row) => ({
    ...row,
    amountPence: row.amountPence === null ? null : BigInt(row.amountPence),
  }))
}
