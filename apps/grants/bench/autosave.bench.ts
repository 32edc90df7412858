import type { Benchmark } from '@academy/local/bench/benchmark'
import { Client, Pool } from 'pg'
import { arrangeApplications, type Arranged } from './arrange-applications.ts'
import { drive, percentile } from './drive.ts'
import { post, signIn } from './sign-in.ts'

const PEOPLE = 80
const APPLICATIONS = 400
const TEXTS_EACH = 20
const WRITERS = 32
const MS_MAX = 20_000
const BAR_PER_SECOND = 500
const BAR_P95_MS = 1000

const KEY = 'involvement'
const LETTERS = 600

interface Typed extends Arranged {
  /** The version that this text is written over: each writer's texts come one after another. */
  base: number
}

/**
 * What is typed, saved through the whole door (HTTP, session, transaction, a version of the answer) by concurrent
 * writers, and beside it the least a database could do: one INSERT of the same letters over as many connections.
 */
export const benchmark: Benchmark = async ({ addresses, databaseUrl }) => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const drafts = await arrangeApplications(client, PEOPLE, APPLICATIONS)
    const cookies = await signIn(addresses.grants, [...new Set(drafts.map(({ personId }) => personId))])
    const send = (typed: Typed) => save(addresses.grants, typed, cookies.get(typed.personId) ?? '')
    const rounds = Array.from({ length: TEXTS_EACH }, (_, index) => drafts.map((draft) => ({ ...draft, base: index + 1 }))) // prettier-ignore
    const [first = [], ...rest] = rounds
    await drive(first, WRITERS, MS_MAX, send)
    const ours = await drive(rest.flat(), WRITERS, MS_MAX, send)
    await refuseLoss(client, drafts, first.length + ours.done.length)
    const bare = await bareInserts(databaseUrl)
    const perSecond = { what: 'autosaves per second, 32 at once', unit: '/s', better: 'more' } as const
    return [
      { ...perSecond, ours: ours.perSecond, peer: { name: 'bare INSERT', value: bare.perSecond } },
      { ...perSecond, ours: ours.perSecond, peer: { name: 'promise', value: BAR_PER_SECOND }, bar: 1 },
      {
        what: `autosave p95 (${ours.done.length} sent, 0 lost, 0 set aside)`,
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

async function save(origin: string, { applicationId, base }: Typed, cookie: string): Promise<void> {
  const form = { [KEY]: textOf(base), [`base.${KEY}`]: String(base) }
  const answer = await post(`${origin}/applications/${applicationId}/people/autosave.json`, form, cookie)
  if (answer.status !== 200) throw new Error(`An autosave was answered ${answer.status}.`)
}

function textOf(base: number): string {
  return `${base} `.padEnd(LETTERS, 'a word ')
}

/** Each text that was acknowledged is a version of its own, and none was set aside. */
async function refuseLoss(client: Client, drafts: readonly Arranged[], acknowledged: number): Promise<void> {
  const { rows } = await client.query<{ kept: number; aside: number }>(
    `SELECT count(DISTINCT (application_id, value))::int AS kept, count(conflicts_with)::int AS aside
     FROM grants.answer WHERE key = $2 AND version > 1 AND application_id = ANY ($1)`,
    [drafts.map(({ applicationId }) => applicationId), KEY],
  )
  const { kept, aside } = rows[0] ?? {}
  if (kept !== acknowledged || aside !== 0)
    throw new Error(`${acknowledged} were acknowledged, and the database says ${JSON.stringify(rows[0])}.`)
}

async function bareInserts(databaseUrl: string) {
  const pool = new Pool({ connectionString: databaseUrl, max: WRITERS })
  try {
    await pool.query('CREATE TABLE public.bare (id uuid PRIMARY KEY DEFAULT uuidv7(), text text NOT NULL)')
    const work = Array.from({ length: 20_000 }, (_, index) => index)
    return await drive(work, WRITERS, 5_000, (index) =>
      pool.query('INSERT INTO public.bare (text) VALUES ($1)', [textOf(index)]),
    )
  } finally {
    await pool.query('DROP TABLE IF EXISTS public.bare')
    await pool.end()
  }
}
