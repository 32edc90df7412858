import { asPerson } from '@academy/db/actor/as-person'
import {
  countAudience,
  endMessage,
  findMessage,
  findMessages,
  findPreview,
  insertMessage,
} from '@academy/db/grants/staff/round-messages'
import { DomainError } from '@academy/domain/domain-error'
import { messageProblems, type FoundMessageProblem } from '@academy/domain/grants/round-message'
import { readRoundDefinition } from '@academy/domain/round/round-definition'
import type { Language } from '@academy/domain/text/language'
import type { Words } from '@academy/domain/text/words'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { writeMail, type MailText } from '../../mail/templates.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, requireRoundRole, type LoadedDesign } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { applicationsFilterInput } from './list-applications.ts'
import { staffOfRound } from './staff-of-round.ts'

const MESSAGES_SHOWN_MAX = 200
type Filter = z.output<typeof applicationsFilterInput>
type FoundMessage = NonNullable<Awaited<ReturnType<typeof findMessage>>>

export interface RoundMessage {
  id: string
  subject: Words
  body: Words
  /** By what its applications were chosen; sums are pence. */
  filter: Readonly<Record<string, string | string[]>>
  writtenBy: string | null
  writtenAt: Date
  /** Whoever wrote it cannot release it. */
  isReaders: boolean
  end: {
    kind: 'released' | 'dropped'
    at: Date
    by: string | null
    applications: number
    people: number
  } | null
}

export interface RoundMessages {
  round: RoundSummary
  /** In which a message is written. */
  languages: readonly Language[]
  canWrite: boolean
  /** How many applications that go on the filter leaves. */
  audience: number
  messages: RoundMessage[]
}

/**
 * The messages of a round, and to how many applications a new one would go: three statements and the one that says who asks.
 * Refuses with `signed-out`, `not-found`, `not-allowed`.
 */
export async function listMessages(ctx: ServiceContext, input: Filter): Promise<RoundMessages> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const design = await staffOfRound(tx, input.slug, personId)
    const { slug: _slug, ...filter } = input
    const audience = await countAudience(tx, { ...filter, roundId: design.round.id })
    const found = await findMessages(tx, design.round.id, MESSAGES_SHOWN_MAX)
    return {
      round: toRoundSummary(design.round, ctx.now),
      languages: languagesOf(design),
      canWrite: design.roles.includes('fund-manager') && design.round.status !== 'draft',
      audience,
      messages: found.map((row) => toMessage(row, personId)),
    }
  })
}

const words = z.strictObject({ subject: z.string().max(1000), body: z.string().max(20_000) })
export const writeMessageInput = applicationsFilterInput.extend({ en: words, cy: words })

/**
 * Keeps a message for the applications that a filter leaves now; it goes out when a second person releases it. For fund
 * managers. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because `round-not-published` or
 * `nobody-to-tell`. What is missing is answered as a problem.
 */
export async function writeMessage(
  ctx: ServiceContext,
  input: z.output<typeof writeMessageInput>,
): Promise<{ ok: true; id: string } | { ok: false; problems: FoundMessageProblem[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { slug, en, cy, ...filter } = input
    const design = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, 'fund-manager')
    const { round } = design
    if (round.status === 'draft') throw new DomainError('refused', 'round-not-published')
    const languages = languagesOf(design)
    const problems = messageProblems({ en, cy }, languages)
    if (problems.length > 0) return { ok: false, problems }
    const kept = (language: Language, text: string) =>
      languages.includes(language) ? text.trim().replaceAll('\r\n', '\n') : null
    const message = {
      roundId: round.id,
      subjectEn: kept('en', en.subject),
      bodyEn: kept('en', en.body),
      subjectCy: kept('cy', cy.subject),
      bodyCy: kept('cy', cy.body),
      filter: describeFilter(filter),
      writtenBy: personId,
    }
    const { id, applications } = await insertMessage(tx, message, { ...filter, roundId: round.id })
    if (applications === 0) throw new DomainError('refused', 'nobody-to-tell')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'round-message.written',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { message: id, applications },
    })
    return { ok: true, id }
  })
}

export const messageInput = designInput.extend({ id: z.uuid() })

export interface RoundMessagePage {
  round: RoundSummary
  languages: readonly Language[]
  message: RoundMessage
  /** Whom it goes to if it is released now, and how many of them read it in Welsh. */
  reach: { applications: number; people: number; welsh: number }
  /** One of the mails, word for word, in each language; nothing where nobody would get it. */
  mails: { language: Language; mail: MailText }[]
  applications: { reference: string; organisationName: string; isWithdrawn: boolean }[]
  canRelease: { ok: true } | { ok: false; why: 'wrote-it' | 'message-ended' | 'not-allowed' }
  canDrop: boolean
}

/**
 * One message as it will arrive or did: three statements and the one that says who asks. Refuses with `signed-out`,
 * `not-found`, `not-allowed`.
 */
export async function getMessage(
  ctx: ServiceContext,
  input: z.output<typeof messageInput>,
): Promise<RoundMessagePage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const design = await staffOfRound(tx, input.slug, personId)
    const row = await findMessage(tx, design.round.id, input.id)
    if (!row) throw new DomainError('not-found')
    const { params, chosen, ...reach } = await findPreview(tx, row.id)
    const origin = requirePort(ctx, 'origin')
    const message = toMessage(row, personId)
    const mayEnd = design.roles.some((role) => role === 'fund-manager' || role === 'senior-officer')
    return {
      round: toRoundSummary(design.round, ctx.now),
      languages: languagesOf(design),
      message,
      reach,
      mails: params
        ? (['en', 'cy'] as const).map((language) => ({
            language,
            mail: writeMail({ template: 'round-news', language, params }, origin),
          }))
        : [],
      applications: chosen,
      canRelease: canRelease(message, mayEnd),
      canDrop: mayEnd && message.end === null,
    }
  })
}

function canRelease(message: RoundMessage, mayEnd: boolean): RoundMessagePage['canRelease'] {
  if (message.end) return { ok: false, why: 'message-ended' }
  if (!mayEnd) return { ok: false, why: 'not-allowed' }
  return message.isReaders ? { ok: false, why: 'wrote-it' } : { ok: true }
}

export const endMessageInput = messageInput.extend({ kind: z.enum(['released', 'dropped']) })

/**
 * Releases a message to everybody it was written for, each once and in his language, or puts it away: a fund manager or
 * senior officer of the round, and to release it another than who wrote it. Done again it changes nothing and answers with what
 * happened; done otherwise it is refused. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because `wrote-it` or `message-ended`.
 */
export async function endRoundMessage(
  ctx: ServiceContext,
  { slug, id, kind }: z.output<typeof endMessageInput>,
): Promise<{ people: number }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, 'fund-manager', 'senior-officer')
    const message = await findMessage(tx, design.round.id, id)
    if (!message) throw new DomainError('not-found')
    if (kind === 'released' && message.writtenBy === personId) throw new DomainError('refused', 'wrote-it')
    const done = await endMessage(tx, { messageId: id, kind, endedBy: personId })
    if (!done) return answerOfBefore((await findMessage(tx, design.round.id, id))?.end, kind)
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `round-message.${kind}`,
      subjectKind: 'round',
      subjectId: design.round.id,
      at,
      detail: { message: id, applications: done.applications, people: done.people },
    })
    return { people: done.people }
  })
}

function answerOfBefore(end: FoundMessage['end'] | undefined, kind: 'released' | 'dropped') {
  if (end?.kind !== kind) throw new DomainError('refused', 'message-ended')
  return { people: end.people }
}

function languagesOf({ inForce, draft }: LoadedDesign): readonly Language[] {
  return readRoundDefinition(inForce?.definition ?? draft.definition).languages
}

function toMessage(row: FoundMessage, personId: string): RoundMessage {
  return {
    id: row.id,
    subject: { en: row.subjectEn ?? '', cy: row.subjectCy ?? '' },
    body: { en: row.bodyEn ?? '', cy: row.bodyCy ?? '' },
    filter: row.filter,
    writtenBy: row.writtenByName,
    writtenAt: row.writtenAt,
    isReaders: row.writtenBy === personId,
    end: row.end && { ...row.end, by: row.endedByName },
  }
}

/** What of a filter narrows, as it is kept: sums as digits. */
function describeFilter({ flags, ...filter }: Omit<Filter, 'slug'>): Record<string, string | string[]> {
  const said = Object.entries(filter).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, String(value)] as const],
  )
  return { ...Object.fromEntries(said), ...(flags.length > 0 && { flags }) }
}
