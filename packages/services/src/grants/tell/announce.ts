import { asPerson } from '@academy/db/actor/as-person'
import type { FoundAnnouncement, FoundEarlyReader } from '@academy/db/grants/tell/find-telling'
import { insertAnnouncement, insertAnnouncementEvent } from '@academy/db/grants/tell/keep-telling'
import { resolveDeadline, type DeadlineProblem } from '@academy/domain/deadline/resolve-deadline'
import { DomainError } from '@academy/domain/domain-error'
import { canAnswer, canNameReader, canStop, type AnnouncementWhy } from '@academy/domain/tell/announcement'
import type { Decision } from '@academy/domain/decision'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { loadDecisions } from '../decide/load-decisions.ts'
import { designInput } from '../design/load-design.ts'
import { headOf, liveOf, loadTelling, tellers, type LoadedTelling, type TellingHead } from './load-telling.ts'

export interface AnnouncementPage extends TellingHead {
  zone: string
  /** The one that is proposed or approved; nothing where none is. */
  live: FoundAnnouncement | null
  /** Those that were refused or stopped, the newest first. */
  ended: FoundAnnouncement[]
  /** Who reads results before they are told. */
  earlyReaders: FoundEarlyReader[]
  canNameReader: Decision<AnnouncementWhy>
  /** What stands in the way of proposing one. */
  inTheWay: ('letters-missing' | 'letters-not-ready' | 'facts-open')[]
  canAnswer: Decision<AnnouncementWhy>
  canStop: Decision<AnnouncementWhy>
}

/** How far a round is with announcing its results: five statements and the one that says who asks. Refuses as `loadTelling`, and with `signed-out`. */
export async function getAnnouncement(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<AnnouncementPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadTelling(tx, { slug }, personId, ctx.now)
    const { facts } = await loadDecisions(tx, { slug }, personId, ctx.now)
    const live = liveOf(loaded)
    const openFacts = facts.filter(({ reviewed }) => !reviewed).length
    return {
      ...headOf(loaded, ctx.now),
      zone: loaded.design.round.closesAtZone,
      live,
      ended: loaded.found.announcements.filter((one) => one !== live),
      inTheWay: inTheWay(loaded, openFacts),
      canAnswer: canAnswer(live, personId, at),
      canStop: canStop(live, at),
      earlyReaders: loaded.found.earlyReaders,
      canNameReader: canNameReader(live, at),
    }
  })
}

function inTheWay({ found }: LoadedTelling, openFacts: number): AnnouncementPage['inTheWay'] {
  const ofDecisions = found.letters.some(({ change }) => change === null)
  return [
    ...(!ofDecisions ? (['letters-missing'] as const) : []),
    ...(ofDecisions && found.unready > 0 ? (['letters-not-ready'] as const) : []),
    ...(openFacts > 0 ? (['facts-open'] as const) : []),
  ]
}

export const announceInput = designInput.extend({
  /** Of the form that is sent: sent twice it is one announcement. */
  key: z.uuid(),
  /** Such as `2027-03-01T10:00`, by the clocks of the round. */
  tellsAtLocal: z.string().max(20),
})
export type AnnounceProblem = DeadlineProblem | 'not-to-come'
export type Announced = { ok: true; no: number } | { ok: false; problem: AnnounceProblem }

/**
 * Proposes the instant at which all results of a round are told at once; a second person approves it. Done again with the same key it changes nothing. Refuses as
 * `getAnnouncement`, and with `refused` because `announced-already`, `letters-not-ready`, or `facts-open`.
 */
export async function proposeAnnouncement(
  ctx: ServiceContext,
  { slug, key, tellsAtLocal }: z.output<typeof announceInput>,
): Promise<Announced> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadTelling(tx, { slug, lock: true }, personId, ctx.now, tellers)
    const { round } = loaded.design
    const sent = loaded.found.announcements.find((one) => one.key === key)
    if (sent) return { ok: true, no: sent.no }
    if (liveOf(loaded)) throw new DomainError('refused', 'announced-already')
    const { facts } = await loadDecisions(tx, { slug }, personId, ctx.now)
    const [blocked] = inTheWay(loaded, facts.filter(({ reviewed }) => !reviewed).length)
    if (blocked) throw new DomainError('refused', blocked === 'facts-open' ? blocked : 'letters-not-ready')
    const local = tellsAtLocal.trim()
    const resolved = resolveDeadline({ local, zone: round.closesAtZone })
    if (!resolved.ok) return { ok: false, problem: resolved.why }
    if (resolved.instant <= at) return { ok: false, problem: 'not-to-come' }
    const kept = await insertAnnouncement(tx, {
      roundId: round.id,
      setId: loaded.set.id,
      tellsAtLocal: local,
      tellsAtZone: round.closesAtZone,
      tellsAt: resolved.instant,
      key,
      proposedBy: personId,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'announcement.proposed',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { announcement: kept.id, no: kept.no, tellsAt: resolved.instant.toISOString() },
    })
    return { ok: true, no: kept.no }
  })
}

export const answerAnnouncementInput = designInput.extend({
  no: z.number().int().min(1),
  answer: z.enum(['approved', 'refused', 'stopped']),
  /** Why it is refused or stopped. */
  reason: z.string().max(2000).default(''),
})

/**
 * Approves or refuses an announcement as a second person, or stops it, which whoever announces can until a minute before. The same again changes nothing. Refuses as
 * `getAnnouncement`, with `conflict` where another stands now, and `refused` because `own-announcement`, `announcement-passed`, `announcement-answered`, or `too-late-to-stop`.
 */
export async function answerAnnouncement(
  ctx: ServiceContext,
  { slug, no, answer, ...typed }: z.output<typeof answerAnnouncementInput>,
): Promise<{ ok: true } | { ok: false; problem: 'reason-missing' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadTelling(tx, { slug, lock: true }, personId, ctx.now, tellers)
    const one = loaded.found.announcements.find((each) => each.no === no)
    if (!one) throw new DomainError('conflict')
    if (one.events.some(({ kind, by }) => kind === answer && by.id === personId) && one.status === answer)
      return { ok: true }
    const may = answer === 'stopped' ? canStop(one, at) : canAnswer(one, personId, at, answer)
    if (!may.ok) throw new DomainError('refused', may.why)
    const reason = typed.reason.trim() || null
    if (answer !== 'approved' && reason === null) return { ok: false, problem: 'reason-missing' }
    const roundId = loaded.design.round.id
    await insertAnnouncementEvent(tx, {
      roundId,
      announcementId: one.id,
      kind: answer,
      actorId: personId,
      reason: answer === 'approved' ? null : reason,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `announcement.${answer}`,
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { announcement: one.id, no, ...(answer !== 'approved' && reason !== null && { reason }) },
    })
    return { ok: true }
  })
}
