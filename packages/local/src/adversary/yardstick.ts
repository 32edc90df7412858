import { createHash } from 'node:crypto'
import { processorMs } from './processor-time.ts'

const PEOPLE = 5_000
const TRIES = 20
/** What the job below takes on the two processors on which the promises of this folder were first measured. */
const MS_OF_REFERENCE = 7

/**
 * How many times slower than the reference this machine is at the moment, at least 1: by a job like that of an answer
 * (objects are made, sorted, written, read and hashed), in processor time of this process. A promise in milliseconds of
 * processor time means another thing on another machine, and beside others on a busy one; a promise in these does not.
 */
export function slowness(): number {
  const tries = Array.from({ length: TRIES }, () => jobMs())
  return Math.max(1, Math.min(...tries) / MS_OF_REFERENCE)
}

function jobMs(): number {
  const before = processorMs(process.pid)
  const people = Array.from({ length: PEOPLE }, (_, n) => ({
    name: `Example ${(n * 7919) % PEOPLE}`,
    sums: [n, n * 2, n * 3],
    note: 'a few words that are the same each time',
  }))
  const sorted = people.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const read: unknown = JSON.parse(JSON.stringify(sorted))
  createHash('sha256').update(JSON.stringify(read)).digest('hex')
  return processorMs(process.pid) - before
}
