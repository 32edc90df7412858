import { copyRoundYearsAgo, multiplySubmission } from '@academy/local/bench/fill-rounds'
import type { Client } from 'pg'

/** As many as a comparable charity's round had: the Scottish Wellbeing Fund's, of which its evaluation tells. */
const APPLICATIONS = 1563
const EARLIER_ROUNDS = 5

/**
 * Copies of the sample's submission in the sample round and in five earlier rounds that are copies of it, all made up, each
 * submitted by its event with every rule of the database. The sample round's slug.
 */
export async function arrangeRounds(client: Client): Promise<string> {
  const { rows } = await client.query<{ slug: string; reference: string }>(
    `SELECT round.slug, application.reference FROM grants.round
     JOIN grants.application ON application.round_id = round.id AND application.status = 'submitted'
     WHERE round.slug LIKE 'example-%' ORDER BY application.created_at LIMIT 1`,
  )
  const [sample] = rows
  if (!sample) throw new Error('there is no sample round with a submission')
  const areas = await client.query<{ code: string }>(
    `SELECT code FROM published.area WHERE kind IN ('icb', 'health-board', 'local-health-board', 'hsc-trust')
       AND release_to IS NULL AND valid_to IS NULL ORDER BY code`,
  )
  const areaCodes = areas.rows.map(({ code }) => code)
  const run = async (text: string, values: unknown[]) => (await client.query(text, values)).rows
  const mark = `B${Date.now().toString(36).toUpperCase()}`
  await client.query('BEGIN')
  for (let years = 0; years <= EARLIER_ROUNDS; years += 1) {
    const roundSlug = years === 0 ? sample.slug : `bench-${mark.toLowerCase()}-${years}`
    if (years > 0) await copyRoundYearsAgo(run, sample.slug, roundSlug, years)
    const { reference } = sample
    const ofRound = {
      reference,
      roundSlug,
      submitted: APPLICATIONS,
      drafts: 200,
      areaCodes,
      mark: `${mark}${years}`,
    }
    await multiplySubmission(run, ofRound)
  }
  await client.query('COMMIT')
  await client.query('ANALYZE')
  return sample.slug
}
