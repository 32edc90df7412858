import { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { databaseUrl } from './site.ts'

export interface OwnRound {
  slug: string
  /** Sends statements as the owner of the database, for what no journey can arrange. */
  run(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** Moves the deadline: a negative number of minutes puts it in the past. `graceMinutes` of it are none. */
  closeIn(minutes: number, graceMinutes?: number): Promise<void>
}

/** A copy of the sample round for one test file, so that its deadline can be moved without troubling another. */
export function useOwnRound(name: string): OwnRound {
  const slug = `journey-${name}-${Date.now()}`
  const client = new Client({ connectionString: databaseUrl })
  const run: OwnRound['run'] = async (text, values) => (await client.query(text, values)).rows

  beforeAll(async () => {
    await client.connect()
    await run(
      `WITH sample AS (
         SELECT round.*, version.canonical_json, version.sha256 FROM grants.round
         JOIN grants.round_version version ON version.id = round.version_id
         WHERE slug LIKE 'example-%' ORDER BY round.closes_at DESC LIMIT 1
       ), copy AS (
         INSERT INTO grants.round (slug, name, name_cy, programme_slug, fictional, opens_at, closes_at_local,
           closes_at_zone, closes_at, status)
         SELECT $1, 'Journey round ' || $2, 'Rownd daith ' || $2, programme_slug, true, now() - interval '30 days',
           closes_at_local, closes_at_zone, closes_at, 'draft' FROM sample RETURNING *
       )
       INSERT INTO grants.round_version (round_id, no, canonical_json, sha256, name, name_cy, opens_at, closes_at_local,
         closes_at_zone, closes_at, grace_minutes)
       SELECT copy.id, 1, canonical_json, sha256, copy.name, copy.name_cy, copy.opens_at, copy.closes_at_local,
         copy.closes_at_zone, copy.closes_at, 0 FROM copy, sample`,
      [slug, name],
    )
    for (const kind of ['proposed', 'approved', 'published']) {
      await run(
        `INSERT INTO grants.round_event (round_id, kind, version_id, at)
         SELECT round_id, $2, round_version.id, now() FROM grants.round_version
         JOIN grants.round ON round.id = round_id WHERE slug = $1`,
        [slug, kind],
      )
    }
    await run(
      `INSERT INTO grants.round_role (round_id, person_id, role)
       SELECT copy.id, person_id, role FROM grants.round copy, grants.round_role
       JOIN grants.round sample ON sample.id = round_id AND sample.slug LIKE 'example-%'
       WHERE copy.slug = $1 ON CONFLICT DO NOTHING`,
      [slug],
    )
  })
  afterAll(async () => {
    await client.end()
  })

  return {
    slug,
    run,
    // As nobody can in earnest: with the rules of the database set aside.
    closeIn: async (minutes, graceMinutes = 0) => {
      await run('BEGIN')
      await run('SET LOCAL session_replication_role = replica')
      await run(
        `UPDATE grants.round SET closes_at = now() + make_interval(mins => $2), grace_minutes = $3 WHERE slug = $1`,
        [slug, minutes, graceMinutes],
      )
      await run('COMMIT')
    },
  }
}
