import type { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { getPublished, slugInput } from './load-published.ts'
import { pagePublished } from './page-published.ts'

export const getServiceInput = slugInput

/** One service with the areas in which it can be had. Three statements. */
export async function getService(ctx: ServiceContext, input: z.output<typeof getServiceInput>) {
  const { release, row: service } = await getPublished(ctx, 'service', input)
  const relation = { name: 'service', parentIds: [service.id] } as const
  const areas = await pagePublished(ctx, { kind: 'area', release, relation, sort: 'name', size: 200 })
  return { release, service, areas: areas.get(service.id)?.rows ?? [] }
}
