import { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { databaseUrl } from './site.ts'

export interface OwnRound {
  slug: string
  /** Sends statements as the owner of the database, for what no journey can arrange. */
  run(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** Moves the deadline: a negative number of minutes puts it in the past. */
  closeIn(minutes: number): Promise<void>
}

/** A copy of the sample round for one test file, so that its deadline can be moved without troubling another. */
export function useOwnRound(name: string): OwnRound {
  const slug = `journey-${name}-${Date.now()}`
  const client = new Client({ connectionString: databaseUrl })
  const run: OwnRound['run'] = async (text, values) => (await client.query(text, values)).rows

  beforeAll(async () => {
    await client.connect()
    await run(
      `WITH copy AS (
         INSERT INTO grants.round (slug, name, name_cy, programme_slug, fictional, opens_at, closes_at_local,
           closes_at_zone, closes_at, grace_minutes, pot_pence, rules, status)
         SELECT $1, 'Journey round ' || $2, 'Rownd daith ' || $2, programme_slug, true, now() - interval '30 days',
           closes_at_local, closes_at_zone, closes_at, 0, pot_pence, rules, status
         FROM grants.round WHERE slug LIKE 'example-%' ORDER BY closes_at DESC LIMIT 1 RETURNING id)
       INSERT INTO grants.form_version (round_id, version, definition)
       SELECT copy.id, 1, definition FROM copy, grants.form_version
         JOIN grants.round ON round.id = form_version.round_id AND round.slug LIKE 'example-%' LIMIT 1`,
      [slug, name],
    )
  })
  afterAll(async () => {
    await client.end()
  })

  return {
    slug,
    run,
    closeIn: async (minutes) => {
      await run(`UPDATE grants.round SET closes_at = now() + make_interval(mins => $2) WHERE slug = $1`, [
        slug,
        minutes,
      ])
    },
  }
}
