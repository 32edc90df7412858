import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { insertAppeal, insertAppealEvent, lockAppeals } from '@academy/db/grants/appeal/keep-appeals'
import { findOwnAppeals, type OwnAppeals } from '@academy/db/grants/appeal/own-appeals'
import { findApplication, type ApplicationRow } from '@academy/db/grants/apply/find-application'
import { appealGrounds, nextBy, timetableOf } from '@academy/domain/appeal/appeal'
import { canAppeal, canWithdrawAppeal, type AppealWhy } from '@academy/domain/appeal/appeal-decisions'
import type { Decision } from '@academy/domain/decision'
import { DomainError } from '@academy/domain/domain-error'
import { languages } from '@academy/domain/text/language'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput } from '../apply/load-application.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

/** What a page takes of an appeal and of an answer to one. */
export const APPEAL_WORDS_MAX = 8000

type Appeal = OwnAppeals['appeals'][number]

export interface OwnAppealPage {
  application: { id: string; reference: string; organisationName: string }
  round: RoundSummary
  toldAt: Date | null
  /** The last instant at which one can be made; nothing before results are told. */
  makeBy: Date | null
  /** The newest first; never who decided. */
  appeals: (Omit<Appeal, 'key' | 'madeById'> & { isReaders: boolean; isOverdue: boolean })[]
  canAppeal: Decision<AppealWhy>
  canWithdraw: boolean
}

/** The appeals of one's own application, and whether one may make one. Three statements. Refuses with `signed-out`, `not-found`. */
export async function getOwnAppeal(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof applicationInput>,
): Promise<OwnAppealPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { row, found } = await load(tx, applicationId, personId)
    const { id, reference, organisation, round } = row
    const [newest] = found.appeals
    return {
      application: { id, reference, organisationName: organisation.name },
      round: toRoundSummary(round, ctx.now),
      toldAt: found.toldAt,
      makeBy: found.makeBy,
      appeals: found.appeals.map(({ key: _key, madeById, ...appeal }) => ({
        ...appeal,
        isReaders: madeById === personId,
        isOverdue: (nextBy(appeal) ?? at) < at,
      })),
      canAppeal: mayAppeal(row, found, at),
      canWithdraw: newest !== undefined && canWithdrawAppeal(newest, row.role).ok,
    }
  })
}

export const makeAppealInput = applicationInput.extend({
  grounds: z.array(z.enum(appealGrounds)).max(appealGrounds.length),
  words: z.string().max(APPEAL_WORDS_MAX),
  /** In which it is written, and will be answered. */
  language: z.enum(languages),
  /** Of the form: sent twice it is one appeal. */
  key: z.uuid(),
})
export type AppealProblem = 'grounds-missing' | 'words-missing'

/**
 * Appeals against what was decided of one's own application, on stated grounds. Its arrival at the database counts. Sent again with the same key it
 * is the same appeal. Refuses with `signed-out`, `not-found`, and `refused` because of `AppealWhy`; missing grounds or words are answered as problems.
 */
export async function makeAppeal(
  ctx: ServiceContext,
  { applicationId, words, language, key, ...input }: z.output<typeof makeAppealInput>,
): Promise<{ ok: true } | { ok: false; problems: AppealProblem[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    await lockAppeals(tx, applicationId)
    const { row, found } = await load(tx, applicationId, personId)
    if (found.appeals.some((one) => one.key === key)) return { ok: true }
    const decision = mayAppeal(row, found, at)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const grounds = appealGrounds.filter((one) => input.grounds.includes(one))
    const problems: AppealProblem[] = []
    if (grounds.length === 0) problems.push('grounds-missing')
    if (words.trim() === '') problems.push('words-missing')
    if (problems.length > 0) return { ok: false, problems }
    const toldAt = found.toldAt ?? at
    const { id } = await insertAppeal(tx, {
      roundId: row.round.id,
      applicationId,
      organisationId: row.organisation.id,
      grounds,
      words: words.trim(),
      language,
      key,
      madeBy: personId,
      toldAt,
      ...timetableOf(toldAt, at),
    })
    // What it says may name people: the log knows that there is one, and on which grounds.
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'appeal.made',
      subjectKind: 'application',
      subjectId: applicationId,
      at,
      detail: { appeal: id, grounds },
    })
    return { ok: true }
  })
}

export const withdrawAppealInput = applicationInput.extend({ appealId: z.uuid() })

/**
 * Takes one's own appeal back, until it is answered. Done again it changes nothing. Refuses with `signed-out`, `not-found`, and `refused` because
 * `appeal-answered` or `appeal-lead-only`.
 */
export async function withdrawAppeal(
  ctx: ServiceContext,
  { applicationId, appealId }: z.output<typeof withdrawAppealInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    await lockAppeals(tx, applicationId)
    const { row, found } = await load(tx, applicationId, personId)
    const appeal = found.appeals.find(({ id }) => id === appealId)
    if (!appeal) throw new DomainError('not-found')
    if (appeal.status === 'withdrawn') return
    const decision = canWithdrawAppeal(appeal, row.role)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    await insertAppealEvent(tx, { roundId: row.round.id, appealId, kind: 'withdrawn', actorId: personId })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'appeal.withdrawn',
      subjectKind: 'application',
      subjectId: applicationId,
      at,
      detail: { appeal: appealId },
    })
  })
}

async function load(tx: Db, applicationId: string, personId: string) {
  const row = await findApplication(tx, applicationId, personId)
  if (!row) throw new DomainError('not-found')
  return { row, found: await findOwnAppeals(tx, applicationId) }
}

function mayAppeal({ role, status, round }: ApplicationRow, found: OwnAppeals, at: Date) {
  return canAppeal({ role, status, isCancelled: round.status === 'cancelled', ...found }, at)
}
