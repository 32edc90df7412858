import { readFile } from 'node:fs/promises'
import type { Database } from '@academy/db/client/open-database'

/** Processor time since the machine started, in microseconds. */
interface CpuTime {
  server: number
  database: number
}

/** Microseconds of a hundredth of a second, the unit that Linux counts in. */
const tickMicroseconds = 10_000

/**
 * The processor time of a service and of all connections to the database, as Linux counts it; nothing elsewhere. On a
 * machine that does other work it is steadier than requests a second.
 */
export async function cpuTime(serverPid: number, { pool }: Database): Promise<CpuTime | undefined> {
  if (process.platform !== 'linux') return undefined
  const { rows } = await pool.query<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE client_port IS NOT NULL') // prettier-ignore
  const backends = await Promise.all(rows.map(({ pid }) => ofProcess(pid)))
  return { server: await ofProcess(serverPid), database: backends.reduce((sum, time) => sum + time, 0) }
}

/** A process that has ended, or that runs on another machine, counts nothing. */
async function ofProcess(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name of the program stands in brackets and may hold spaces; user and system time are the 14th and 15th field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tickMicroseconds
}
