import { areaKinds, nations } from '@academy/domain/facts/vocabulary'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

const award = z.object({
  roundId: z.string(),
  roundSlug: z.string(),
  roundName: z.string(),
  /** Of the desk: nothing where the round names none, or the desk has no such programme. */
  programmeSlug: z.string().nullable(),
  funder: z.string().nullable(),
  toldAt: z.string(),
  decisionId: z.string(),
  reference: z.string(),
  years: z.array(z.object({ financialYear: z.string(), pence: z.string() })),
  pence: pgValue.bigint,
  organisation: z.string(),
  registrations: z.array(z.object({ scheme: z.string(), number: z.string() })),
  /** Slugs on the desk of organisations with one of its numbers, and with its name. */
  byNumber: z.string().nullable(),
  byName: z.string().nullable(),
  areas: z.array(
    z.object({
      kind: z.enum(areaKinds),
      code: z.string(),
      vintage: z.string(),
      name: z.string(),
      nation: z.enum(nations),
    }),
  ),
  schemeName: z.string().nullable(),
  themes: z.unknown(),
  isStanding: z.boolean(),
})
export type AwardToRegister = Omit<z.output<typeof award>, 'toldAt' | 'pence'> & {
  toldAt: Date
  pence: bigint
}

/**
 * Awards of real rounds whose results are told that are not on the register yet, and registered ones that stand no more, each with what the desk has of its
 * organisation, programme and areas. One statement, as the worker.
 */
export async function findAwardsToRegister(db: Db): Promise<AwardToRegister[]> {
  const rows = await rowsOf(
    db,
    award,
    sql`SELECT due.round_id AS "roundId", due.round_slug AS "roundSlug", due.round_name AS "roundName", programme.slug AS "programmeSlug",
      programme.funders_as_written AS funder, to_json(due.told_at) #>> '{}' AS "toldAt", due.decision_id AS "decisionId", due.reference, due.years,
      due.pence::text AS pence, due.organisation, due.registrations,
      (SELECT min(known.slug) FROM jsonb_to_recordset(due.registrations) AS stated (scheme text, number text)
        JOIN registry.organisation_identifier AS listed ON listed.scheme = stated.scheme AND listed.identifier = stated.number
        JOIN registry.organisation AS known ON known.id = listed.organisation_id AND known.desk_status = 'verified') AS "byNumber",
      (SELECT CASE count(*) WHEN 1 THEN min(known.slug) END FROM registry.organisation AS known
        WHERE known.desk_status = 'verified' AND grants.name_key(known.name) = grants.name_key(due.organisation)) AS "byName",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', area.kind, 'code', area.code, 'vintage', area.vintage, 'name', area.name,
          'nation', area.nation) ORDER BY area.kind, area.code), '[]')
        FROM registry.area AS area WHERE area.code = ANY (due.area_codes) AND area.valid_to IS NULL AND area.desk_status = 'verified') AS areas,
      due.scheme_name AS "schemeName", due.themes, due.is_standing AS "isStanding"
    FROM grants.awards_to_register() due
    LEFT JOIN registry.programme AS programme ON programme.slug = due.programme_slug AND programme.desk_status = 'verified'`,
  )
  return rows.map((row) => ({ ...row, toldAt: new Date(row.toldAt), pence: BigInt(row.pence) }))
}
