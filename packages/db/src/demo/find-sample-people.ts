import { applicationStatuses } from '@academy/domain/grants/application-state'
import { roundRoles } from '@academy/domain/grants/round-state'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'

const person = {
  id: z.string(),
  name: z.string(),
  organisations: z.array(z.string()),
  staff: z.array(z.enum(['fund-manager', 'auditor'])),
}

/** Of the people made up for demonstrations those with these addresses, with what each can show. */
export function findSamplePeople(db: Db, emails: readonly string[]) {
  return rowsOf(
    db,
    z.object(person),
    sql`SELECT id, name, organisations, staff FROM grants.sample_people()
      WHERE email = ANY (${sql.param([...emails])}::text[]) ORDER BY name, id`,
  )
}

/** The others, whose name or organisation has these letters: a page of them, and how many there are. */
export function findOtherSamplePeople(
  db: Db,
  {
    without,
    text,
    page,
    rowsMax,
  }: { without: readonly string[]; text: string; page: number; rowsMax: number },
) {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return rowsOf(
    db,
    z.object({ ...person, all: z.number() }),
    sql`SELECT id, name, organisations, staff, (count(*) OVER ())::int AS "all" FROM grants.sample_people()
      WHERE email <> ALL (${sql.param([...without])}::text[])
        AND (name ILIKE ${like} OR array_to_string(organisations, ' ') ILIKE ${like})
      ORDER BY name, id LIMIT ${rowsMax}::int OFFSET ${(page - 1) * rowsMax}::int`,
  )
}

const part = z.object({
  slug: z.string(),
  round: z.object({ en: z.string(), cy: z.string() }),
  id: z.string(),
  name: z.string(),
  part: z.enum([...roundRoles, 'applicant']),
  status: z.enum(applicationStatuses).nullable(),
  organisation: z.string().nullable(),
})

/** Of each closed round that the platform itself made up, and no person, a few sample people by their part in it, the newest first. */
export function findSampleParts(db: Db) {
  return rowsOf(
    db,
    part,
    sql`SELECT slug, json_build_object('en', round, 'cy', round_cy) AS round, id, name, part, status, organisation
      FROM grants.sample_parts() WHERE slug LIKE 'example-%'`,
  )
}
