import {
  findWaitingAttachment,
  forgetLapsedAttachments,
  markScanned,
} from '@academy/db/grants/files/scan-attachments'
import { deleteOldUploads } from '@academy/db/grants/files/uploads'
import { deleteExpiredZips } from '@academy/db/grants/staff/prepare-export'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'

const DAY_MS = 86_400_000

/**
 * Looks at every file that waits, the oldest first, and says what the scanner found. Without a scanner it says that nobody
 * looked. One that the scanner does not answer for goes on waiting, and holds up no other. No connection of the database is
 * held while a file is read. How many were looked at.
 */
export async function scanFiles(ctx: ServiceContext, goOn: () => boolean = () => true): Promise<number> {
  const { scanFile } = ctx.ports
  let count = 0
  let after: string | undefined
  while (goOn()) {
    const waiting = await findWaitingAttachment(ctx.db, after)
    if (!waiting) return count
    after = waiting.id
    if (!scanFile) {
      await markScanned(ctx.db, waiting.id, 'not-scanned', null)
    } else {
      try {
        const { stream } = await requirePort(ctx, 'files').open(waiting.sha256)
        const { found } = await scanFile(stream)
        await markScanned(ctx.db, waiting.id, found ? 'refused' : 'clean', found?.slice(0, 200) ?? null)
      } catch (error) {
        ctx.log.error({ error, file: waiting.id }, 'a file could not be scanned')
        continue
      }
    }
    count += 1
  }
  return count
}

/** Removes the bytes of drafts that lapsed, and of uploads that nobody finished within a day, and what was known of those; and ZIPs of rounds of seven days ago. How many files. */
export async function forgetFiles(ctx: ServiceContext): Promise<number> {
  const store = requirePort(ctx, 'files')
  const yesterday = new Date(ctx.now.getTime() - DAY_MS)
  const unused = await forgetLapsedAttachments(ctx.db)
  for (const sha256 of unused) await store.remove(sha256, yesterday)
  const zips = await deleteExpiredZips(ctx.db)
  for (const sha256 of zips) await store.remove(sha256, yesterday)
  const uploads = await deleteOldUploads(ctx.db)
  for (const upload of uploads) await store.discard(upload)
  return unused.length + zips.length + uploads.length + (await store.discardOlder(yesterday))
}
