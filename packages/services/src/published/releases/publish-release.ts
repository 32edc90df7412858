import { z } from 'zod'
import {
  claimRelease,
  compareDeskWithRelease,
  insertRelease,
  insertReleaseFiles,
  isLostRace,
  writeTable,
  type LackedColumns,
  type WrittenCount,
} from '@academy/db/published/releases/write-release'
import { DomainError } from '@academy/domain/domain-error'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { checksumOf } from './checksums.ts'
import { sumReleaseFiles } from './sum-release-files.ts'

export const publishReleaseInput = z.object({
  title: z.string().trim().min(1).max(200),
  notes: z.string().trim().max(10_000),
})

export type Publication =
  | { published: false; why: 'nothing-changed' }
  | {
      published: true
      number: number
      /** Of the list of its files: the same facts give the same checksum anywhere. */
      sha256: string
      rowCounts: Record<string, number>
      /** What was written: an unchanged row is stored once, however many releases contain it. */
      written: Record<string, WrittenCount>
    }

/**
 * Publishes all that is verified on the desk as the next release, in one transaction, writing only what differs from the
 * current one. Without a difference there is no release. Columns that it `lacks` are in none of its files. A job's work: people ask for it, they do not do it.
 * @throws DomainError `conflict` when another publisher is at work: one of them wins.
 */
export async function publishRelease(
  ctx: ServiceContext,
  input: z.output<typeof publishReleaseInput>,
  lacks: LackedColumns = {},
): Promise<Publication> {
  if (ctx.actor.kind !== 'system') throw new DomainError('not-allowed')
  try {
    return await publishInOneTransaction(ctx, input, lacks)
  } catch (error) {
    throw isLostRace(error) ? new DomainError('conflict', 'release-in-progress') : error
  }
}

async function publishInOneTransaction(
  ctx: ServiceContext,
  input: z.output<typeof publishReleaseInput>,
  lacks: LackedColumns,
): Promise<Publication> {
  return await ctx.db.transaction(
    async (tx) => {
      const claim = await claimRelease(tx)
      if (claim === null) throw new DomainError('conflict', 'release-in-progress')
      const { number, at } = claim
      const { changed, rowCounts } = await compareDeskWithRelease(tx)
      if (changed.length === 0) return { published: false, why: 'nothing-changed' }
      await insertRelease(tx, { number, publishedAt: at, ...input, rowCounts }, lacks)
      const written: Record<string, WrittenCount> = {}
      for (const name of changed) written[name] = await writeTable(tx, name, number)
      const files = await sumReleaseFiles({ db: tx }, number)
      const sha256 = checksumOf(files)
      await insertReleaseFiles(tx, { number, sha256, files })
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'release.published',
        subjectKind: 'release',
        subjectId: String(number),
        at,
        detail: { sha256 },
      })
      return { published: true, number, sha256, rowCounts, written }
    },
    // Every statement sees the desk as it was at the first one.
    { isolationLevel: 'repeatable read' },
  )
}
