import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Benchmark, Comparison } from '@academy/local/bench/benchmark'
import { Client } from 'pg'
import { arrangeApplications } from '../arrange-applications.ts'
import { percentile } from '../drive.ts'
import { signIn } from '../sign-in.ts'
import { playApplicant, type Applicant, type Met, type Pressed } from './surge-applicant.ts'
import { surgeOutcome, type SurgeOutcome } from './surge-outcome.ts'
import { surgeSchedule } from './surge-schedule.ts'

/** `SURGE_APPLICANTS=500` tries the benchmark itself; its figures are then no measure of the promise. */
const APPLICANTS = Number(process.env['SURGE_APPLICANTS'] ?? 10_000)
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const PEOPLE_OF_ONE_ADDRESS = 2_000
const LAST_PRESSES_MS = 5_000
const NANOSECONDS_PER_MS = 1e6
const BAR_PER_SECOND = 70
const BAR_P95_MS = 1000
const BAR_PAGES_PER_CENT = 99.9

/**
 * The last minutes of a round: ten thousand people, each with an account, an application and a mind of his own, half of them
 * in the last five minutes. The people are this same machine's work too. A minute before the deadline something may happen
 * to the app.
 */
export function surgeBenchmark(
  name: string,
  aMinuteBefore: (stack: Parameters<Benchmark>[0]) => void,
): Benchmark {
  return async (stack) => {
    const client = new Client({ connectionString: stack.databaseUrl })
    await client.connect()
    try {
      return compare(name, await surge(client, stack.addresses.grants, () => aMinuteBefore(stack)))
    } finally {
      await client.end()
    }
  }
}

interface Surge {
  outcome: SurgeOutcome
  pressed: Pressed[]
  met: Met
  lastMinutePerSecond: number
}

async function surge(client: Client, origin: string, aMinuteBefore: () => void): Promise<Surge> {
  const { pressesMs, startsMs } = surgeSchedule(APPLICANTS)
  await closeAt(client, new Date(Date.now() + DAY_MS))
  const drafts = await arrangeApplications(client, pressesMs.length, pressesMs.length)
  const cookies = await signInAll(client, origin, drafts.map(({ personId }) => personId)) // prettier-ignore
  await client.query('ANALYZE')
  const closesAtMs = Date.now() + startsMs
  await closeAt(client, new Date(closesAtMs))
  const timer = setTimeout(aMinuteBefore, closesAtMs - MINUTE_MS - Date.now())
  // People and app share this machine: a press leaves it later than it is made by as much as the people's own turn is late.
  const leaving = monitorEventLoopDelay({ resolution: 5 })
  setTimeout(() => leaving.enable(), closesAtMs - LAST_PRESSES_MS - Date.now())
  const met: Met = { pages: 0, pagesFailed: 0, toldToComeAgain: 0, saved: 0, pagesMs: [] }
  const people = drafts.map(({ applicationId, personId }, index): Applicant => ({
    applicationId,
    cookie: cookies.get(personId) ?? '',
    writes: index % 2 === 0,
  }))
  const pressed = await Promise.all(
    people.map((person, index) => playApplicant(origin, person, closesAtMs - (pressesMs[index] ?? 0), met)),
  )
  clearTimeout(timer)
  leaving.disable()
  const outcome = await surgeOutcome(client, pressed, closesAtMs, leaving.max / NANOSECONDS_PER_MS)
  const { rows } = await client.query<{ kept: number }>(
    `SELECT count(*)::int AS kept FROM grants.submission WHERE application_id = ANY ($1) AND submitted_at >= $2`,
    [drafts.map(({ applicationId }) => applicationId), new Date(closesAtMs - MINUTE_MS)],
  )
  return { outcome, pressed, met, lastMinutePerSecond: ((rows[0]?.kept ?? 0) / MINUTE_MS) * 1000 }
}

/** Ten thousand people do not come from one network address, so what is counted of ours is forgotten now and then. */
async function signInAll(client: Client, origin: string, people: readonly string[]) {
  const cookies = new Map<string, string>()
  for (let from = 0; from < people.length; from += PEOPLE_OF_ONE_ADDRESS) {
    await client.query('DELETE FROM auth.rate_limit')
    const some = await signIn(origin, people.slice(from, from + PEOPLE_OF_ONE_ADDRESS))
    for (const [person, cookie] of some) cookies.set(person, cookie)
  }
  return cookies
}

/** As nobody can in earnest: with the rules of the database set aside. No grace, so that a press that is late shows. */
async function closeAt(client: Client, closesAt: Date): Promise<void> {
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  await client.query(
    `UPDATE grants.round SET closes_at = $1, grace_minutes = 0 WHERE slug LIKE 'example-%' AND closes_at > now() - interval '1 day'`,
    [closesAt],
  )
  await client.query('COMMIT')
}

function compare(name: string, { outcome, pressed, met, lastMinutePerSecond }: Surge): Comparison[] {
  const waits = pressed.filter(({ answer }) => answer === 'receipt').map(({ tookMs }) => tookMs)
  const promise = (value: number) => ({ name: 'promise', value })
  const { inTime, receipts, wronglyLate, doubtful, late } = outcome
  return [
    {
      what: `${name}: a receipt for a press in time (${inTime} pressed in time, ${wronglyLate} wrongly late, ${doubtful} in doubt, ${late} late; 0 lost, 0 twice, 0 taken late)`,
      unit: '%',
      ours: (100 * receipts) / (inTime - doubtful),
      peer: promise(100),
      better: 'more',
      bar: 1,
    },
    {
      what: `${name}: submissions per second in the last minute`,
      unit: '/s',
      ours: lastMinutePerSecond,
      peer: promise(BAR_PER_SECOND),
      better: 'more',
      bar: 1,
    },
    {
      what: `${name}: submission p95 (p50 ${Math.round(percentile(waits, 0.5))}, p99 ${Math.round(percentile(waits, 0.99))} ms)`,
      unit: 'ms',
      ours: percentile(waits, 0.95),
      peer: promise(BAR_P95_MS),
      better: 'less',
      bar: 1,
    },
    {
      what: `${name}: pages and autosaves that were answered (${met.pages} asked, p95 ${Math.round(percentile(met.pagesMs, 0.95))} ms, ${met.toldToComeAgain} times told to come again, ${met.saved} saved)`,
      unit: '%',
      ours: 100 * (1 - met.pagesFailed / met.pages),
      peer: promise(BAR_PAGES_PER_CENT),
      better: 'more',
      bar: 1,
    },
  ]
}
