import { isDeepStrictEqual } from 'node:util'
import { openDatabase, type Database } from '@academy/db/client/open-database'
import type { Benchmark, Comparison } from '@academy/local/bench/benchmark'
import { load, median, type Load } from './load.ts'
import { startPostGraphile, type Peer } from './postgraphile.ts'
import { benchSchema, questions, valuesOf, type Question } from './queries.ts'
import { startOwnApi } from './start-own-api.ts'

const rounds = 3
const seconds = 4

/** GraphQL over HTTP beside PostGraphile: the same database, the same run, answers compared before anything is timed. */
export const benchmark: Benchmark = async ({ databaseUrl }) => {
  const owner = openDatabase({ url: databaseUrl })
  await owner.pool.query(benchSchema)
  await owner.pool.query('ANALYZE')
  const started: Peer[] = []
  try {
    const fresh = await startOwnApi(databaseUrl, { storeMb: 0 })
    started.push(fresh)
    const stored = await startOwnApi(databaseUrl, { storeMb: 64 })
    started.push(stored)
    const peer = await startPostGraphile(databaseUrl)
    started.push(peer)
    const comparisons: Comparison[] = []
    for (const question of questions) {
      await checkEqual(question, fresh, peer)
      const [ours, repeated, theirs] = await measure(owner, [[fresh, question.ours], [stored, question.ours], [peer, question.peer]]) // prettier-ignore
      if (!ours || !repeated || !theirs) throw new Error('a measurement is missing')
      comparisons.push(compare(question.name, ours, theirs, peer.name, 1), compare(`${question.name}, repeated`, repeated, theirs, peer.name, 2)) // prettier-ignore
    }
    return comparisons
  } finally {
    for (const { stop } of started) stop()
    await owner.close()
  }
}

/** Interleaved, so that whatever else the machine does falls on all alike. */
async function measure(database: Database, subjects: readonly (readonly [Peer, string])[]): Promise<Load[]> {
  const loads = subjects.map((): Load[] => [])
  for (const [service, query] of subjects) await load(service, query, 2, database)
  for (let round = 0; round < rounds; round++) {
    for (const [n, [service, query]] of subjects.entries())
      loads[n]?.push(await load(service, query, seconds, database))
  }
  return loads.map(median)
}

async function checkEqual({ name, ours, peer }: Question, own: Peer, other: Peer): Promise<void> {
  const [a, b] = await Promise.all([ask(own.url, ours), ask(other.url, peer)])
  if (!isDeepStrictEqual(valuesOf(a), valuesOf(b))) throw new Error(`${name}: the answers differ`)
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }) // prettier-ignore
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
  if (errors) throw new Error(`${url}: ${JSON.stringify(errors)}`)
  return data
}

function compare(what: string, ours: Load, theirs: Load, name: string, bar: number): Comparison {
  const details = `${describe(ours)}; peer ${describe(theirs)}`
  return { what: `${what} (${details})`, unit: 'req/s', ours: ours.requestsPerSecond, peer: { name, value: theirs.requestsPerSecond }, better: 'more', bar } // prettier-ignore
}

function describe({ p50, p99, serverCpu, databaseCpu }: Load): string {
  const cpu = `${Math.round(serverCpu)} + ${Math.round(databaseCpu)} µs CPU of server + database`
  return `p50 ${p50} ms, p99 ${p99} ms${Number.isNaN(serverCpu) ? '' : `, ${cpu}`}`
}
