import { asPerson } from '@academy/db/actor/as-person'
import { findScreeningFacts } from '@academy/db/grants/screen/find-facts'
import type { ScreeningFactsRow } from '@academy/db/grants/screen/facts-schema'
import { findScreening, type ScreeningRow } from '@academy/db/grants/screen/find-screening'
import { DomainError } from '@academy/domain/domain-error'
import type { AnswerValue } from '@academy/domain/form/answers'
import type { ApplicationStatus } from '@academy/domain/grants/application-state'
import type { ScreenedAs } from '@academy/domain/grants/screened-as'
import { checklistOf, speaksAgainst, type ChecklistItem } from '@academy/domain/screen/checklist'
import { findFindings } from '@academy/domain/screen/find-findings'
import type { Finding } from '@academy/domain/screen/finding'
import { canRule } from '@academy/domain/screen/screening'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { answersIn } from '../round/answers-in.ts'
import { definitionOf } from '../round/definition-of.ts'
import { isSealed } from '../round/is-sealed.ts'
import { noteReading } from '../round/note-reading.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { staffOfRound } from '../staff/staff-of-round.ts'
import type { screenedInput } from './screen-input.ts'
import { screeners } from './screen-input.ts'

type Check = ScreeningRow['checks'][number]

export interface ScreeningPage {
  round: RoundSummary
  personId: string
  /** Who may check, flag, propose and confirm; who may send back sections. */
  canScreen: boolean
  canReopen: boolean
  sealed: boolean
  reference: string
  status: ApplicationStatus
  screenedAs: ScreenedAs | null
  organisationName: string
  submission: { no: number; submittedAt: Date } | null
  items: {
    item: ChecklistItem
    /** The bid itself speaks against it. */
    against: boolean
    /** The answers of the sealed text that it is about, by the name of the question. */
    answer: AnswerValue | null
    check: (Omit<Check, 'item' | 'at'> & { at: Date }) | null
  }[]
  findings: (Finding & { isFlagged: boolean })[]
  organisation: ScreeningFactsRow['organisation'] | null
  external: ScreeningFactsRow['external']
  flags: (Omit<ScreeningRow['flags'][number], 'raisedAt'> & { raisedAt: Date; isMine: boolean })[]
  officers: ScreeningRow['officers']
  /** The newest first; the first of them may wait for a second person. */
  outcomes: (Omit<ScreeningRow['outcomes'][number], 'proposedById'> & { isMine: boolean })[]
  canConfirm: ReturnType<typeof canRule>
  questions: ScreeningRow['questions']
}

/**
 * All that screening has of one bid: the checklist beside the sealed answers, what the facts say, flags, proposals. Two statements and
 * the one that says who asks; that it was read is in the audit log, once an hour. For all staff of the round but assessors. Refuses
 * with `signed-out`, `not-found`, `not-allowed`.
 */
export async function getScreening(
  ctx: ServiceContext,
  { slug, reference }: z.output<typeof screenedInput>,
): Promise<ScreeningPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round, roles } = await staffOfRound(tx, slug, personId)
    const found = await findScreening(tx, round.id, reference)
    if (!found) throw new DomainError('not-found')
    const { submission } = found
    const facts = submission ? (await findScreeningFacts(tx, round.id, reference)).bids[0] : undefined
    if (submission) await noteReading(tx, ctx, personId, submission.id, at)
    const { definition } = definitionOf({ id: found.versionId, definition: found.definition })
    const answers = submission ? answersIn(submission.canonicalJson) : {}
    const items = submission ? checklistOf(definition, answers, found.eligibility, found.files) : []
    const today = ctx.now.toISOString().slice(0, 10)
    const findings = facts ? findFindings(definition, facts, today) : []
    const raised = new Set(found.flags.map(({ finding }) => finding))
    const [last] = found.outcomes
    const open = last && last.ruling === null ? { ...last, proposedBy: last.proposedById } : null
    const sealed = isSealed(round, ctx.now)
    return {
      round: toRoundSummary(round, ctx.now),
      personId,
      canScreen: !sealed && found.status !== 'withdrawn' && screeners.some((role) => roles.includes(role)),
      canReopen: roles.includes('fund-manager'),
      sealed,
      reference: found.reference,
      status: found.status,
      screenedAs: found.screenedAs,
      organisationName: found.organisationName,
      submission: submission && { no: submission.no, submittedAt: new Date(submission.submittedAt) },
      items: items.map((item) => ({
        item,
        against: speaksAgainst(item),
        answer: ('field' in item && answers[typeof item.field === 'string' ? item.field : (item.field?.name ?? '')]) || null, // prettier-ignore
        check: toCheck(found.checks.find((check) => check.item === item.key)),
      })),
      findings: findings.map((finding) => ({ ...finding, isFlagged: raised.has(finding.key) })),
      organisation: facts?.organisation ?? null,
      external: facts?.external ?? [],
      flags: found.flags.map((flag) => ({
        ...flag,
        raisedAt: new Date(flag.raisedAt),
        isMine: flag.owner?.id === personId,
      })),
      officers: found.officers,
      outcomes: found.outcomes.map(({ proposedById, ...outcome }) => ({
        ...outcome,
        isMine: proposedById === personId,
      })),
      canConfirm: canRule({ status: found.status, open, stoppedBy: found.stoppedBy }, personId, 'confirmed'),
      questions: found.questions,
    }
  })
}

function toCheck(check: Check | undefined): ScreeningPage['items'][number]['check'] {
  if (!check) return null
  const { item: _item, ...rest } = check
  return { ...rest, at: new Date(check.at) }
}
