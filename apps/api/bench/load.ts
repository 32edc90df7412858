import autocannon from 'autocannon'
import type { Database } from '@academy/db/client/open-database'
import { cpuTime } from './cpu-meter.ts'
import type { Peer } from './postgraphile.ts'

export interface Load {
  requestsPerSecond: number
  p50: number
  p99: number
  /** Microseconds of processor time for each request; not a number where they cannot be had. */
  serverCpu: number
  databaseCpu: number
}

/** Asks the same query over ten connections for some seconds. */
export async function load(peer: Peer, query: string, seconds: number, database: Database): Promise<Load> {
  const { url, pid } = peer
  const before = await cpuTime(pid, database)
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    connections: 10,
    duration: seconds,
  })
  const after = await cpuTime(pid, database)
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} refused ${result.non2xx + result.errors} requests`)
  const each = (time: 'server' | 'database') =>
    before && after ? (after[time] - before[time]) / result.requests.total : Number.NaN
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    serverCpu: each('server'),
    databaseCpu: each('database'),
  }
}

export function median(loads: readonly Load[]): Load {
  const middle = (pick: (load: Load) => number) =>
    loads.map(pick).toSorted((a, b) => a - b)[Math.floor(loads.length / 2)] ?? 0
  return {
    requestsPerSecond: middle((one) => one.requestsPerSecond),
    p50: middle((one) => one.p50),
    p99: middle((one) => one.p99),
    serverCpu: middle((one) => one.serverCpu),
    databaseCpu: middle((one) => one.databaseCpu),
  }
}
