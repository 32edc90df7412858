import { z } from 'zod'
import type { FilterProblem } from '../filters/read-filters.ts'

interface Place {
  key: string
  id: string
}

const written = z.tuple([z.string(), z.string().max(500), z.uuid()])

/** Where the next page of an order starts, for an address. */
export function writeCursor(sort: string, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url')
}

/** A cursor that is not ours, or of another order, starts from the first page and says so, as for a link cut short in a mail. */
export function readCursor(
  sort: string,
  after: string | undefined,
): { from?: Place; problems: FilterProblem[] } {
  if (!after) return { problems: [] }
  try {
    const [of, key, id] = written.parse(JSON.parse(Buffer.from(after.slice(0, 2000), 'base64url').toString()))
    if (of === sort && isKeyOf(sort, key)) return { from: { key, id }, problems: [] }
  } catch {
    // Said below.
  }
  return {
    problems: [{ parameter: 'after', value: after.slice(0, 80), why: 'cut-short', effect: 'ignored' }],
  }
}

/** Whether the database can read the key as what the order is by. */
function isKeyOf(sort: string, key: string): boolean {
  return sort === 'name' ? !key.includes('\0') : /^-?\d{1,9}(\.\d{1,9})?$/.test(key)
}
