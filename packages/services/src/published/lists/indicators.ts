import { z } from 'zod'
import { nations, observationStatuses } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import { pageInput, readPage } from './read-page.ts'

export const listIndicatorsInput = pageInput

/** What is measured. Two statements. */
export function listIndicators(ctx: ServiceContext, input: z.output<typeof listIndicatorsInput>) {
  return readPage(ctx, { kind: 'indicator', sort: 'name' }, input)
}

export const listObservationsInput = pageInput.extend({
  /** Slug. */
  indicator: z.string().max(120).optional(),
  areaCode: z.string().max(10).optional(),
  nation: z.enum(nations).optional(),
  status: z.enum(observationStatuses).optional(),
})

/** Figures, each with its status: a value that is not known is never a number. Two statements. */
export function listObservations(ctx: ServiceContext, input: z.output<typeof listObservationsInput>) {
  const { indicator, areaCode, nation, status } = input
  return readPage(
    ctx,
    { kind: 'observation', sort: 'slug', filters: { indicator, areaCode, nation, status } },
    input,
  )
}
