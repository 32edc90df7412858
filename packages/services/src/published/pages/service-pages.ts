import { z } from 'zod'
import { countChoices } from '@academy/db/published/lists/count-choices'
import { findServiceRecord } from '@academy/db/published/pages/find-service-record'
import { serviceCosts, serviceReferrers } from '@academy/domain/facts/service-words'
import { activities, nations } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import { noFilters, serviceFilters } from '../filters/filter-shapes.ts'
import { matchesNothing, readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { serviceSelection } from '../filters/service-selection.ts'
import { notThere } from '../lists/load-published.ts'
import { frameOf, noRelease, notOnRecord } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { readList } from './read-list.ts'

export const serviceListInput = pageInput

/** What a person can be sent to, and how many each choice of a filter would show. Three statements. */
export async function serviceList(
  ctx: ServiceContext,
  { address: written }: z.output<typeof serviceListInput>,
) {
  const { filters, problems: misread } = readFilters(serviceFilters, written, ['release'])
  const frame = await frameOf(ctx, {
    release: readRelease(written),
    area: filters.area ?? filters.wider,
  })
  const { release } = frame
  const problems = [...misread, ...notOnRecord(filters, frame)]
  const list = { kind: 'service', release: release.number, filters: serviceSelection(filters) } as const
  const [services, counted] = await Promise.all([
    matchesNothing(problems) ? [] : readList(ctx, { ...list, sort: 'name' }),
    countChoices(ctx.db, list),
  ])
  const counts = (filter: string, value: string) =>
    counted.find((row) => row.filter === filter && row.value === value)?.rows ?? 0
  const choicesOf = <Word extends string>(filter: string, words: readonly Word[]) =>
    words.map((value) => ({ value, services: counts(filter, value) }))
  return {
    release,
    address: filters,
    problems,
    area: frame.area,
    services,
    nations: { all: counts('nation', ''), choices: choicesOf('nation', nations) },
    activities: { all: counts('activity', ''), choices: choicesOf('activity', activities) },
    referrers: { all: counts('referrer', ''), choices: choicesOf('referrer', serviceReferrers) },
    costs: { all: counts('cost', ''), choices: choicesOf('cost', serviceCosts) },
  }
}

export const servicePageInput = pageInput.extend({ slug: z.string().min(1).max(120) })

/** Everything on one service. One statement. */
export async function servicePage(
  ctx: ServiceContext,
  { address: written, slug }: z.output<typeof servicePageInput>,
) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const number = readRelease(written)
  const record = await findServiceRecord(ctx.db, { release: number, slug })
  if (!record) throw noRelease(number)
  const { release, ...service } = record
  if (service.id === null) throw await notThere(ctx, { kind: 'service', release: release.number, slug })
  return { release, problems, service }
}
