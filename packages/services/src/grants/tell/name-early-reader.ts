import { asPerson } from '@academy/db/actor/as-person'
import { insertEarlyReader } from '@academy/db/grants/tell/keep-telling'
import { DomainError } from '@academy/domain/domain-error'
import { canNameReader } from '@academy/domain/tell/announcement'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { liveOf, loadTelling, tellers } from './load-telling.ts'

export const nameEarlyReaderInput = designInput.extend({
  /** Of the form that is sent: sent twice it is one reader. */
  key: z.uuid(),
  /** Never public. */
  name: z.string().max(200),
  /** An office in an organisation, which is public once results are told. */
  office: z.string().max(200),
  /** Why it has to know early; public as well. */
  reason: z.string().max(2000),
})
export type EarlyReaderField = 'name' | 'office' | 'reason'
export type NamedEarlyReader = { ok: true } | { ok: false; missing: EarlyReaderField[] }

/**
 * Names somebody who reads the results of a round before they are told, and why; it cannot be taken back. Done again with the same key it changes nothing.
 * Refuses as `getAnnouncement`, and with `refused` because `not-announced` or `too-late-for-readers`: its instant has come.
 */
export async function nameEarlyReader(
  ctx: ServiceContext,
  { slug, key, ...typed }: z.output<typeof nameEarlyReaderInput>,
): Promise<NamedEarlyReader> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadTelling(tx, { slug, lock: true }, personId, ctx.now, tellers)
    const live = liveOf(loaded)
    const may = canNameReader(live, at)
    if (!may.ok || !live) throw new DomainError('refused', may.ok ? 'not-announced' : may.why)
    const reader = { name: typed.name.trim(), office: typed.office.trim(), reason: typed.reason.trim() }
    const missing = (['name', 'office', 'reason'] as const).filter((field) => reader[field] === '')
    if (missing.length > 0) return { ok: false, missing }
    const roundId = loaded.design.round.id
    const announcementId = live.id
    const kept = await insertEarlyReader(tx, { roundId, announcementId, ...reader, key, grantedBy: personId })
    if (kept === null) return { ok: true }
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'announcement.early-reader-named',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { announcement: announcementId, reader: kept },
    })
    return { ok: true }
  })
}
