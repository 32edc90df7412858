import { randomUUID } from 'node:crypto'
import type { Benchmark } from '@academy/local/bench/benchmark'
import { Client, Pool } from 'pg'
import { arrangeApplications, type Arranged } from './arrange-applications.ts'
import { drive, percentile } from './drive.ts'
import { post, signIn } from './sign-in.ts'

const PEOPLE = 80
const APPLICATIONS = 3000
const WARM_UP = 100
const SUBMITTERS = 32
const MS_MAX = 20_000
/** What the platform promises for the last minute of a round of 10,000 applicants, and for one of them. */
const BAR_PER_SECOND = 70
const BAR_P95_MS = 1000

/**
 * Submissions through the whole door (HTTP, session, page, transaction, audit, receipt) by concurrent applicants, and
 * beside it the least a database could do: one INSERT of the same bytes, committed, over the same number of connections.
 */
export const benchmark: Benchmark = async ({ addresses, databaseUrl }) => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const drafts = await arrangeApplications(client, PEOPLE, APPLICATIONS)
    const cookies = await signIn(addresses.grants, [...new Set(drafts.map(({ personId }) => personId))])
    const send = (draft: Arranged) => submit(addresses.grants, draft, cookies.get(draft.personId) ?? '')
    await drive(drafts.slice(0, WARM_UP), SUBMITTERS, MS_MAX, send)
    const ours = await drive(drafts.slice(WARM_UP), SUBMITTERS, MS_MAX, send)
    await refuseWrongOutcome(client, [...drafts.slice(0, WARM_UP), ...ours.done])
    const bare = await bareInserts(databaseUrl, client)
    const perSecond = { what: 'submissions per second, 32 at once', unit: '/s', better: 'more' } as const
    return [
      { ...perSecond, ours: ours.perSecond, peer: { name: 'bare INSERT', value: bare.perSecond } },
      { ...perSecond, ours: ours.perSecond, peer: { name: 'promise', value: BAR_PER_SECOND }, bar: 1 },
      {
        what: `submission p95 (${ours.done.length} sent, 0 lost, 0 twice, 0 wrongly late)`,
        unit: 'ms',
        ours: percentile(ours.latenciesMs, 0.95),
        peer: { name: 'promise', value: BAR_P95_MS },
        better: 'less',
        bar: 1,
      },
    ]
  } finally {
    await client.end()
  }
}

async function submit(origin: string, { applicationId }: Arranged, cookie: string): Promise<void> {
  const answer = await post(`${origin}/applications/${applicationId}/check`, { key: randomUUID() }, cookie)
  if (answer.status !== 303) throw new Error(`A submission was answered ${answer.status}.`)
}

/** Each submission that was acknowledged is there once, unchanged and in time, with its mail and its audit event. */
async function refuseWrongOutcome(client: Client, acknowledged: readonly Arranged[]): Promise<void> {
  const { rows } = await client.query<Record<string, number>>(
    `SELECT count(submission.id)::int AS kept, count(DISTINCT submission.application_id)::int AS applications,
       count(*) FILTER (WHERE late_within_grace)::int AS late,
       count(*) FILTER (WHERE sha256 <> encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex'))::int AS changed,
       (SELECT count(*)::int FROM audit.event WHERE event = 'application.submitted' AND subject_id = ANY ($1)) AS events,
       (SELECT count(*)::int FROM grants.outbox WHERE template = 'submission-receipt'
          AND params ->> 'applicationId' = ANY ($1)) AS mails
     FROM grants.submission WHERE application_id::text = ANY ($1)`,
    [acknowledged.map(({ applicationId }) => applicationId)],
  )
  const expected = acknowledged.length
  const { kept, applications, late, changed, events, mails } = rows[0] ?? {}
  const right = [kept, applications, events, mails].every((count) => count === expected) && !late && !changed
  if (!right)
    throw new Error(`${expected} were acknowledged, and the database says ${JSON.stringify(rows[0])}.`)
}

async function bareInserts(databaseUrl: string, client: Client) {
  const { rows } = await client.query<{ text: string }>(
    'SELECT canonical_json AS text FROM grants.submission LIMIT 1',
  )
  const pool = new Pool({ connectionString: databaseUrl, max: SUBMITTERS })
  try {
    await pool.query('CREATE TABLE public.bare (id uuid PRIMARY KEY DEFAULT uuidv7(), text text NOT NULL)')
    const work = Array.from({ length: 20_000 }, (_, index) => index)
    return await drive(work, SUBMITTERS, 5_000, () =>
      pool.query('INSERT INTO public.bare (text) VALUES ($1)', [rows[0]?.text ?? '']),
    )
  } finally {
    await pool.query('DROP TABLE IF EXISTS public.bare')
    await pool.end()
  }
}
