import { z } from 'zod'
import { searchPublished } from './search-published.ts'
import type { ServiceContext } from '../../service-context.ts'
import { asOfInput, releaseOf } from '../releases/release-of.ts'

export const searchInput = asOfInput.extend({
  q: z.string().trim().min(2).max(100),
  first: z.int().min(1).max(50).default(20),
})

/** Schemes, areas, organisations and programmes that match, the best first, misspellings included. Two statements. */
export async function search(ctx: ServiceContext, { q, first, asOf }: z.output<typeof searchInput>) {
  const { number: release } = await releaseOf(ctx, asOf)
  return { release, hits: await searchPublished(ctx, { release, text: q, size: first }) }
}
