import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const jsonInstant = z.iso.datetime({ offset: true })

const row = z.object({
  /** Failed presses of Submit, the newest first. */
  presses: z.array(
    z.object({
      at: jsonInstant,
      why: z.string().nullable(),
      /** Of an unfinished application: the sections that were not done, by slug. */
      missing: z.string().nullable(),
      actor: z.string().nullable(),
    }),
  ),
  /** Those of the same kind that were only counted. */
  counted: z.number(),
  pleas: z.array(
    z.object({
      id: z.string(),
      at: jsonInstant,
      reason: z.string(),
      actor: z.string().nullable(),
      ruling: z
        .object({
          at: jsonInstant,
          granted: z.boolean(),
          until: jsonInstant.nullable(),
          reason: z.string(),
          actor: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
})

export type LatePleasRow = z.output<typeof row>

/**
 * The failed presses of Submit and the pleas of an application, oldest plea first, with the names that the reader may see.
 * One statement. Call it inside `asPerson`.
 */
export async function findLatePleas(db: Db, applicationId: string): Promise<LatePleasRow> {
  const [found] = await rowsOf(
    db,
    row,
    sql`
    SELECT
      coalesce((SELECT jsonb_agg(jsonb_build_object('at', event.at, 'why', event.detail ->> 'why',
          'missing', event.detail ->> 'missing', 'actor', person.name) ORDER BY event.seq DESC)
        FROM grants.application_event event LEFT JOIN auth.person ON person.id = event.actor_id
        WHERE event.application_id = ${applicationId} AND event.kind = 'submission-refused'), '[]') AS presses,
      coalesce((SELECT sum(presses) FROM grants.refused_press_count
        WHERE application_id = ${applicationId}), 0)::int AS counted,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', plea.id, 'at', plea.at, 'reason', plea.detail ->> 'reason',
          'actor', person.name, 'ruling', (SELECT jsonb_build_object('at', ruled.at, 'granted', ruled.kind = 'late-plea-granted',
              'until', (ruled.detail ->> 'until')::timestamptz, 'reason', ruled.detail ->> 'reason', 'actor', officer.name)
            FROM grants.application_event ruled LEFT JOIN auth.person officer ON officer.id = ruled.actor_id
            WHERE ruled.application_id = plea.application_id AND ruled.kind IN ('late-plea-granted', 'late-plea-refused')
              AND ruled.detail ->> 'pleaId' = plea.id::text)) ORDER BY plea.seq)
        FROM grants.application_event plea LEFT JOIN auth.person ON person.id = plea.actor_id
        WHERE plea.application_id = ${applicationId} AND plea.kind = 'late-plea-made'), '[]') AS pleas`,
  )
  if (!found) throw new Error('nothing was answered')
  return found
}

/**
 * Keeps a press of Submit that was turned away; says whether it was kept, or only counted because there were many in the
 * hour. Call it inside `asPerson`.
 */
export async function keepRefusedPress(
  db: Db,
  press: { applicationId: string; actorId: string; at: Date; detail: Record<string, string | number> },
): Promise<boolean> {
  const rows = await changeRows(
    db,
    sql`INSERT INTO grants.application_event (application_id, kind, at, actor_id, detail)
        VALUES (${press.applicationId}, 'submission-refused', ${press.at.toISOString()}, ${press.actorId},
          ${JSON.stringify(press.detail)}::jsonb)`,
  )
  return rows === 1
}
