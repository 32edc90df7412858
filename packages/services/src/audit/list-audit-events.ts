import { countEvents, findEvents, findNewestHead } from '@academy/db/audit/find-events'
import type { Json } from '@academy/domain/audit/canonical-json'
import { z } from 'zod'
import { requireStaff } from '../actor/require-person.ts'
import type { ServiceContext } from '../service-context.ts'
import { readPlace, signPlace } from '../runtime/list-cursor.ts'
import { toHex } from '../runtime/to-hex.ts'

export const listAuditEventsInput = z.strictObject({
  /** Only events of this name, such as `application.submitted`. */
  event: z.string().max(80).optional(),
  subjectKind: z.string().max(40).optional(),
  subjectId: z.string().max(80).optional(),
  /** The `cursor` of the page before. */
  after: z.string().max(300).optional(),
})

const PAGE_ROWS = 50
/** When an event happened, and its id. */
const placeShape = z.tuple([z.iso.datetime().transform((text) => new Date(text)), z.uuid()])

export interface AuditPage {
  events: {
    id: string
    at: Date
    actorKind: 'public' | 'person' | 'system'
    actorId: string | null
    event: string
    subjectKind: string
    subjectId: string
    detail: { readonly [key: string]: Json | undefined }
    /** sha-256 of the event, in hexadecimal. */
    hash: string
    /** Its place in the log, from 0; `null` until it is sealed. */
    seq: bigint | null
  }[]
  /** Send it as `after` for the next page; `null` at the end. */
  cursor: string | null
  counts: { events: bigint; sealed: bigint }
  head: { size: bigint; rootHash: string; signedAt: Date } | null
}

/**
 * The audit's events, the newest first, 50 a page. Auditors. Three statements. Refuses with `invalid` because
 * `unknown-cursor` where `after` is none of ours, or `cursor-of-another-list` where it is of events narrowed in another way:
 * beginning again would pass the newest events off as older ones.
 */
export async function listAuditEvents(
  ctx: ServiceContext,
  input: z.output<typeof listAuditEventsInput>,
): Promise<AuditPage> {
  requireStaff(ctx, 'auditor')
  const { after, ...filter } = input
  const list = { kind: 'audit-event', sort: 'newest', filters: filter }
  const before = after === undefined ? undefined : readPlace(ctx, list, after, placeShape)
  const [rows, counts, head] = await Promise.all([
    findEvents(ctx.db, {
      ...filter,
      before: before && { at: before[0], id: before[1] },
      rowsMax: PAGE_ROWS + 1,
    }),
    countEvents(ctx.db),
    findNewestHead(ctx.db),
  ])
  const events = rows.slice(0, PAGE_ROWS)
  const last = rows.length > PAGE_ROWS ? events.at(-1) : undefined
  return {
    events: events.map((event) => ({ ...event, hash: toHex(event.hash) })),
    cursor: last ? signPlace(ctx, list, [last.at.toISOString(), last.id]) : null,
    counts,
    head: head ? { size: head.size, rootHash: toHex(head.rootHash), signedAt: head.signedAt } : null,
  }
}
