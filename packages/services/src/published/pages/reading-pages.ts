import type { z } from 'zod'
import { countChoices, type ChoiceKind } from '@academy/db/published/lists/count-choices'
import { listSourceQuality } from '@academy/db/published/pages/list-source-quality'
import { listQuality } from '@academy/db/published/pages/list-quality'
import { outcomeMeasures } from '@academy/domain/facts/evidence-words'
import { mayBeReadAsEffect, reportsWhatWasSeen } from '@academy/domain/facts/study-design'
import { evidenceGrades, evidenceKinds, nations, policyEventKinds } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import { evidenceFilters, noFilters, policyEventFilters } from '../filters/filter-shapes.ts'
import { matchesNothing, readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { listReleases } from '../releases/list-releases.ts'
import { frameOf } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { readList } from './read-list.ts'

export const timelinePageInput = pageInput

/** Policy events, oldest first, and how many each choice of a filter would show. Three statements. */
export async function timelinePage(
  ctx: ServiceContext,
  { address: written }: z.output<typeof timelinePageInput>,
) {
  const { filters, problems } = readFilters(policyEventFilters, written, ['release'])
  const { release } = await frameOf(ctx, { release: readRelease(written) })
  const list = { kind: 'policyEvent', release: release.number, filters } as const
  const [events, counts] = await Promise.all([
    matchesNothing(problems) ? [] : readList(ctx, { ...list, sort: 'oldest' }),
    choicesOf(ctx, list),
  ])
  return {
    release,
    address: filters,
    problems,
    events,
    total: counts('total', ''),
    all: { nation: counts('nation', ''), kind: counts('kind', '') },
    nations: nations.map((nation) => ({ nation, events: counts('nation', nation) })),
    kinds: policyEventKinds.map((kind) => ({ kind, events: counts('kind', kind) })),
  }
}

export const evidencePageInput = pageInput

/** Studies, the strongest first, and how many each choice of a filter would show. Three statements. */
export async function evidencePage(
  ctx: ServiceContext,
  { address: written }: z.output<typeof evidencePageInput>,
) {
  const { filters, problems } = readFilters(evidenceFilters, written, ['release'])
  const { release } = await frameOf(ctx, { release: readRelease(written) })
  const list = { kind: 'evidenceItem', release: release.number, filters } as const
  const [items, counts] = await Promise.all([
    matchesNothing(problems) ? [] : readList(ctx, { ...list, sort: 'strongest' }),
    choicesOf(ctx, list),
  ])
  return {
    release,
    address: filters,
    problems,
    items: items.map((item) => ({
      ...item,
      mayBeReadAsEffect: mayBeReadAsEffect(item),
      reportsWhatWasSeen: reportsWhatWasSeen(item),
    })),
    total: counts('total', ''),
    all: { grade: counts('grade', ''), kind: counts('kind', ''), measure: counts('measure', '') },
    grades: evidenceGrades.map((grade) => ({ grade, items: counts('grade', grade) })),
    kinds: evidenceKinds.map((kind) => ({ kind, items: counts('kind', kind) })),
    measures: outcomeMeasures.map((measure) => ({
      measure,
      items: counts('measure', measure),
      /** How many there are of each grade, with all that is chosen. */
      byGrade: evidenceGrades.map((grade) => ({ grade, items: counts('cell', `${measure} ${grade}`) })),
    })),
  }
}

export const dataPageInput = pageInput

/** The releases, up to the one that is shown, the newest first. Two statements. */
export async function dataPage(ctx: ServiceContext, { address: written }: z.output<typeof dataPageInput>) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const { release } = await frameOf(ctx, { release: readRelease(written) })
  const releases = await listReleases(ctx)
  return { release, problems, releases: releases.filter(({ number }) => number <= release.number) }
}

export const qualityPageInput = pageInput

/** How sure and how fresh the facts are, what they rest on, and where least is known. Three statements. */
export async function qualityPage(
  ctx: ServiceContext,
  { address: written }: z.output<typeof qualityPageInput>,
) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const { release } = await frameOf(ctx, { release: readRelease(written) })
  const [kinds, sources] = await Promise.all([
    listQuality(ctx.db, release.number),
    listSourceQuality(ctx.db, release.number),
  ])
  const countOf = (has: (row: (typeof sources.classes)[number]) => boolean) =>
    sources.classes.filter(has).reduce((sum, { facts }) => sum + facts, 0)
  return {
    release,
    problems,
    kinds,
    ...sources,
    /** How many of the facts that people read there are, and how many of these rest on a copy. */
    read: countOf(() => true),
    copies: countOf(({ sourceClass }) => sourceClass === 'copy'),
  }
}

/** How many rows a choice of a filter would show beside the other filters that are on; the empty choice is all of them. */
async function choicesOf(
  ctx: ServiceContext,
  list: { kind: ChoiceKind; release: number; filters: Readonly<Record<string, string | undefined>> },
) {
  const counts = await countChoices(ctx.db, list)
  const byChoice = new Map(counts.map(({ filter, value, rows }) => [`${filter} ${value}`, rows]))
  return (filter: string, value: string) => byChoice.get(`${filter} ${value}`) ?? 0
}
