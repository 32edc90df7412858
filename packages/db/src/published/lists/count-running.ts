import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { inRelease, type PageEntity } from './page-entity.ts'
import { schemePage } from './page-scheme.ts'
import { runningIn } from './running-in.ts'

const runningCounts = z.object({ known: z.int(), may: z.int(), unstated: z.int() })
export type RunningCounts = z.output<typeof runningCounts>

/** How many schemes of a selection are known to run in a year, may still run, or have no start on record. One statement. */
export async function countRunning(
  db: Db,
  query: { release: number; year: number; filters: Readonly<Record<string, string | null | undefined>> },
): Promise<RunningCounts> {
  const { table, filters }: PageEntity = schemePage
  const values: unknown[] = [query.release, query.year]
  const where = Object.entries(query.filters).flatMap(([name, value]) => {
    const condition = filters[name]
    return value != null && condition ? [condition(`$${values.push(value)}`)] : []
  })
  const counts = Object.entries(runningIn('$2')).map(
    ([answer, condition]) => `count(*) FILTER (WHERE ${condition})::int AS ${answer}`,
  )
  const text = `SELECT ${counts.join(', ')} FROM ${table} t WHERE ${[inRelease('t', '$1'), ...where].join(' AND ')}`
  const [row] = await rowsOf(db, runningCounts, textStatement(text, values))
  return row ?? { known: 0, may: 0, unstated: 0 }
}
