import type { z } from 'zod'
import { listAreaLinks } from '@academy/db/published/pages/area-history'
import { DomainError } from '@academy/domain/domain-error'
import { asOfInput, releaseOf } from '../releases/release-of.ts'
import type { ServiceContext } from '../../service-context.ts'
import { countPublished } from './count-published.ts'
import { areaCode, vintage, type ListInput } from './list-inputs.ts'
import { listPage } from './list-published.ts'
import { pagePublished } from './page-published.ts'

/** Areas of a release with how many schemes each has. Three statements. */
export async function listAreas(ctx: ServiceContext, input: ListInput<'area'>) {
  const page = await listPage(ctx, 'area', input)
  const ids = page.rows.map(({ id }) => id)
  const counts = await countSchemesIn(ctx, page.release, ids)
  return { ...page, rows: page.rows.map((area) => ({ ...area, schemes: counts.get(area.id) ?? 0 })) }
}

export const getAreaInput = asOfInput.extend({
  code: areaCode,
  /** The month from which the set of areas is in force; without it, the newest that has the code. */
  vintage: vintage.optional(),
})

/** One area, what it was made of and what it became, and how many schemes it has. Four statements, two of them at once. */
export async function getArea(ctx: ServiceContext, { code, vintage, asOf }: z.output<typeof getAreaInput>) {
  const { number: release } = await releaseOf(ctx, asOf)
  const filters = { code, vintage }
  const found = await pagePublished(ctx, { kind: 'area', release, sort: 'newest', filters, size: 1 })
  const area = found.get('')?.rows[0]
  if (!area) throw new DomainError('not-found', 'no-such-area')
  const [links, counts] = await Promise.all([
    listAreaLinks(ctx.db, release, [area.id]),
    countSchemesIn(ctx, release, [area.id]),
  ])
  return {
    release,
    area,
    predecessors: links.filter(({ direction }) => direction === 'predecessor'),
    successors: links.filter(({ direction }) => direction === 'successor'),
    schemes: counts.get(area.id) ?? 0,
  }
}

function countSchemesIn(ctx: ServiceContext, release: number, parentIds: readonly string[]) {
  return countPublished(ctx, { kind: 'scheme', release, relation: { name: 'area', parentIds } })
}
