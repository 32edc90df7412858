import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { findAppeal, findAppeals, type FoundAppeal } from '@academy/db/grants/appeal/find-appeals'
import { appealOutcomes, isLive, nextBy, type AppealOutcome } from '@academy/domain/appeal/appeal'
import {
  canProposeOnAppeal,
  canRuleOnAppeal,
  canVoidAppeal,
  type NotDeciderWhy,
} from '@academy/domain/appeal/appeal-decisions'
import { DomainError } from '@academy/domain/domain-error'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadRound, requireRoundRole, type LoadedDesign } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

const APPEALS_PER_PAGE = 50

/** Who decides, where he had no part in the decision. */
export const appealOfficers: readonly RoundRole[] = ['fund-manager', 'senior-officer']
const readers: readonly RoundRole[] = [...appealOfficers, 'auditor']

type ListedAppeal = Awaited<ReturnType<typeof findAppeals>>['appeals'][number]

export interface AppealsPage {
  round: RoundSummary
  total: number
  live: number
  overdue: number
  page: number
  pages: number
  /** Overdue first. */
  appeals: (ListedAppeal & { nextBy: Date | null; isOverdue: boolean; isReaders: boolean })[]
}

export const listAppealsInput = designInput.extend({ page: z.number().int().min(1).max(1000).default(1) })

/** The appeals of a round, overdue first. Two statements and the one that says who asks. Refuses with `signed-out`, `not-found`, `not-allowed`. */
export async function listAppeals(
  ctx: ServiceContext,
  { slug, page }: z.output<typeof listAppealsInput>,
): Promise<AppealsPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadRound(tx, slug, personId)
    requireRoundRole(design, ...readers)
    const offset = (page - 1) * APPEALS_PER_PAGE
    const { appeals, ...counts } = await findAppeals(tx, design.round.id, { at, limit: APPEALS_PER_PAGE, offset }) // prettier-ignore
    return {
      round: toRoundSummary(design.round, ctx.now),
      ...counts,
      page,
      pages: Math.max(1, Math.ceil(counts.total / APPEALS_PER_PAGE)),
      appeals: appeals.map((appeal) => {
        const next = nextBy(appeal)
        return {
          ...appeal,
          nextBy: next,
          isOverdue: next !== null && next <= at,
          isReaders: appeal.owner?.id === personId,
        }
      }),
    }
  })
}

export const appealInput = designInput.extend({ reference: z.string().min(1).max(40) })

export interface AppealForStaff {
  round: RoundSummary
  appeal: Omit<FoundAppeal, 'applicationId'>
  nextBy: Date | null
  isOverdue: boolean
  /** Who took it last, and still may decide it. */
  owner: { name: string | null; isReader: boolean } | null
  /** Why the reader may not decide it; nothing where he may. */
  whyNot: NotDeciderWhy | null
  /** What the reader may propose. */
  mayPropose: AppealOutcome[]
  /** What waits for a second person. */
  open: FoundAppeal['proposals'][number] | null
  mayConfirm: boolean
  mayRefuse: boolean
  mayVoid: boolean
}

/** An appeal for who decides it and who audits: two statements and the one that says who asks. Refuses with `signed-out`, `not-found`, `not-allowed`. */
export async function getAppeal(
  ctx: ServiceContext,
  { slug, reference }: z.output<typeof appealInput>,
): Promise<AppealForStaff> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadRound(tx, slug, personId)
    requireRoundRole(design, ...readers)
    const { applicationId: _id, ...appeal } = await appealOf(tx, design, reference)
    const whyNot = whyNotOf(appeal, personId)
    const open = openProposal(appeal)
    const next = nextBy(appeal)
    const taken = appeal.events.findLast(({ kind }) => kind === 'taken')?.by
    const owner = taken && whyNotOf(appeal, taken.id) === null ? taken : null
    const isCancelled = design.round.status === 'cancelled'
    const may = (ruling: 'confirmed' | 'refused') =>
      open !== null &&
      !isCancelled &&
      canRuleOnAppeal(appeal, toRule(appeal, open, personId), whyNot, ruling).ok
    return {
      round: toRoundSummary(design.round, ctx.now),
      appeal,
      nextBy: next,
      isOverdue: next !== null && next <= at,
      owner: owner && { name: owner.name, isReader: owner.id === personId },
      whyNot,
      mayPropose: isCancelled
        ? []
        : appealOutcomes.filter(
            (outcome) => canProposeOnAppeal({ ...appeal, hasProposal: open !== null }, whyNot, outcome).ok,
          ),
      open,
      mayConfirm: may('confirmed'),
      mayRefuse: may('refused'),
      mayVoid: !isCancelled && canVoidAppeal({ ...appeal, deciders: decidersOf(appeal) }, whyNot).ok,
    }
  })
}

/** The newest appeal of a bid. Refuses with `not-found`. */
export async function appealOf(
  tx: Db,
  { round }: Pick<LoadedDesign, 'round'>,
  reference: string,
): Promise<FoundAppeal> {
  const found = await findAppeal(tx, round.id, reference)
  if (!found) throw new DomainError('not-found')
  return found
}

type Weighed = Omit<FoundAppeal, 'applicationId'>

/** Why somebody may not decide an appeal; nothing where he may. */
export function whyNotOf({ deciders }: Pick<Weighed, 'deciders'>, personId: string): NotDeciderWhy | null {
  const officer = deciders.find(({ id }) => id === personId)
  return officer ? officer.why : 'not-officer'
}

/** What waits for a second person. */
export function openProposal({ status, proposals }: Weighed): Weighed['proposals'][number] | null {
  const last = proposals.at(-1)
  return last && isLive(status) && last.outcome !== 'admitted' && last.ruling === null ? last : null
}

/** What `canRuleOnAppeal` asks of a proposal. */
export function toRule(appeal: Weighed, proposal: Weighed['proposals'][number], personId: string) {
  return {
    outcome: proposal.outcome,
    byReader: proposal.by.id === personId,
    proposerWhy: whyNotOf(appeal, proposal.by.id),
  }
}

/** Why those who made the last answer may not decide any more, by person. */
export function decidersOf(appeal: Weighed): (NotDeciderWhy | null)[] {
  const last = appeal.events.findLast(({ kind }) => kind === appeal.status)
  const made = appeal.proposals.find(({ id }) => id === last?.proposalId)
  return made ? [made.by, ...(made.ruling ? [made.ruling.by] : [])].map(({ id }) => whyNotOf(appeal, id)) : []
}
