import { z } from 'zod'
import { findReleaseRecord } from '@academy/db/published/pages/find-release-record'
import {
  changedKinds,
  countReleaseChanges,
  findNewColumns,
  type ComparedPair,
} from '@academy/db/published/releases/release-changes'
import { DomainError } from '@academy/domain/domain-error'
import type { ServiceContext } from '../../service-context.ts'
import { changeFilters } from '../filters/filter-shapes.ts'
import { placeInList } from '../filters/place-in-list.ts'
import { matchesNothing, readFilters } from '../filters/read-filters.ts'
import { pageChanges, readChangePlace } from '../releases/changes.ts'
import { pageInput } from './page-input.ts'

const CHANGES_PER_PAGE = 25

export const releasePageInput = pageInput.extend({
  /** Its number; the newest without one. */
  number: z.int().positive().max(2_147_483_647).optional(),
})

/**
 * A release with its files and their checksums, and what differs from the one before it: how many records of each kind, and a
 * page of them with old and new values. Three statements. @throws DomainError `not-found`.
 */
export async function releasePage(
  ctx: ServiceContext,
  { address: written, number }: z.output<typeof releasePageInput>,
) {
  const { filters, problems } = readFilters(changeFilters, written, ['release', 'after'])
  const record = await findReleaseRecord(ctx.db, number ?? null)
  if (!record)
    throw number === undefined
      ? new DomainError('unavailable', 'no-release')
      : new DomainError('not-found', 'no-such-release', { release: number })
  const { previous, fileColumns, ...release } = record
  const pair: ComparedPair | undefined = previous
    ? [previous, { number: release.number, fileColumns }]
    : undefined
  const { from: after, problems: cut } = pair
    ? placeInList(written['after'], (cursor) => readChangePlace(ctx, pair, filters.kind, cursor))
    : { from: undefined, problems: [] }
  const [counts, page] = pair
    ? await Promise.all([
        countReleaseChanges(ctx.db, pair),
        matchesNothing(problems)
          ? undefined
          : pageChanges(ctx, pair, { kind: filters.kind, first: CHANGES_PER_PAGE, after }),
      ])
    : []
  return {
    release: { ...release, previous: previous?.number ?? null },
    problems: [...problems, ...cut],
    kind: filters.kind ?? null,
    counts: countsByKind(counts ?? []),
    /** Columns that are new, of which nobody can say what changed. */
    newColumns: pair ? findNewColumns(pair) : [],
    changes: page?.changes ?? [],
    next: page?.next ?? null,
    isFirst: after === undefined,
  }
}

/** For each kind that has any, how many were added, changed and removed. */
function countsByKind(counts: Awaited<ReturnType<typeof countReleaseChanges>>) {
  return changedKinds.flatMap((kind) => {
    const own = counts.filter((count) => count.kind === kind)
    const of = (change: string) => own.find((count) => count.change === change)?.records ?? 0
    return own.length > 0
      ? [{ kind, added: of('added'), changed: of('changed'), removed: of('removed') }]
      : []
  })
}
