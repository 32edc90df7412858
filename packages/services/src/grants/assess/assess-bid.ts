import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { findBidToAssess, insertAssignmentEvent, insertScores } from '@academy/db/grants/assess/assignments'
import { saysWhoApplies, withoutNames } from '@academy/domain/assess/anonymous-answers'
import {
  assessmentProblems,
  isOnScale,
  JUSTIFICATION_MAX,
  type AssessmentProblem,
} from '@academy/domain/assess/assessment'
import { isOpen, type AssignmentStatus } from '@academy/domain/assess/assignment-state'
import { DomainError } from '@academy/domain/domain-error'
import type { AnswerValue } from '@academy/domain/form/answers'
import { askedFields } from '@academy/domain/form/check-section'
import { holds } from '@academy/domain/form/condition'
import type { Field } from '@academy/domain/form/field'
import type { Criterion } from '@academy/domain/round/criterion'
import type { Words } from '@academy/domain/text/words'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { answersIn } from '../round/answers-in.ts'
import { definitionOf } from '../round/definition-of.ts'
import { noteReading } from '../round/note-reading.ts'
import { assignmentInput } from './my-assignments.ts'

export interface AssessedCriterion {
  criterion: Criterion
  /** 0 where nothing was written. */
  version: number
  score: number | null
  justification: string
  note: string
  noteForFeedback: boolean
  /** His finished scores of other bids by this criterion, from the lowest. */
  earlier: number[]
}

export interface BidToAssess {
  id: string
  slug: string
  round: Words
  reference: string
  status: AssignmentStatus
  dueOn: string | null
  /** Nothing where assessors do not see who applies. */
  organisationName: string | null
  isAnonymous: boolean
  /** Why it was sent back, as long as it is. */
  sentBack: string | null
  /**
   * Of a bid that was submitted anew after it was finished: which answers changed, with what they were. Nothing where it was not.
   */
  corrected: { field: Field; before: AnswerValue | null; now: AnswerValue | null }[] | null
  sections: { slug: string; title: Words; answers: { field: Field; value: AnswerValue | null }[] }[]
  criteria: AssessedCriterion[]
}

/**
 * A bid beside the form of its assessor: the text that was sealed, without names where the round says so, and what was written
 * so far. That it was read is in the audit log, once an hour. Three statements. Refuses with `signed-out`, and `not-found` for
 * what is not one's own, not accepted, withdrawn, sealed, or closed by a conflict of interest.
 */
export async function getBidToAssess(
  ctx: ServiceContext,
  { id }: z.output<typeof assignmentInput>,
): Promise<BidToAssess> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { bid, criteria, sections, corrected } = await load(tx, id)
    await noteReading(tx, ctx, personId, bid.submissionId, at)
    const { own, isAnonymous, organisationName, sentBack } = bid
    return {
      ...own,
      id,
      round: { en: own.round.en, cy: own.round.cy ?? own.round.en },
      organisationName: isAnonymous ? null : organisationName,
      isAnonymous,
      sentBack,
      corrected,
      sections,
      criteria,
    }
  })
}

const writtenScore = z.strictObject({
  criterion: z.string().max(60),
  /** The version that it was typed over. */
  base: z.number().int().min(0),
  score: z.number().int().min(0).max(100).nullable(),
  justification: z.string().max(JUSTIFICATION_MAX),
  note: z.string().max(JUSTIFICATION_MAX),
  noteForFeedback: z.boolean(),
})
export const saveAssessmentInput = assignmentInput.extend({
  scores: z.array(writtenScore).max(20),
  /** Finishes it when nothing is missing. */
  finish: z.boolean(),
})

export type SavedAssessment =
  | { ok: true; finished: boolean }
  | { ok: false; problems: AssessmentProblem[] }
  /** Criteria that were written meanwhile in another window: nothing was saved of these. */
  | { ok: false; changed: string[] }

/**
 * Saves what was written, each criterion over the version that it was typed over, and finishes where asked and nothing is
 * missing: what is missing is saved as it is and answered as a problem. Every version is kept. Sent twice it is one. Refuses as
 * `getBidToAssess`, with `invalid` for a score that is not on its scale, and `refused` because `assignment-ended`, or `weighing-locked`
 * once a division of the money was chosen.
 */
export async function saveAssessment(
  ctx: ServiceContext,
  input: z.output<typeof saveAssessmentInput>,
): Promise<SavedAssessment> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { bid, criteria } = await load(tx, input.id)
    const written = input.scores.map((one) => ({ one, own: ownOf(criteria, one) }))
    const changes = written.filter(({ one, own }) => !isSame(one, own))
    if (!isOpen(bid.own.status)) {
      if (changes.length > 0 || !input.finish) throw new DomainError('refused', 'assignment-ended')
      return { ok: true, finished: true }
    }
    if (bid.isLocked) throw new DomainError('refused', 'weighing-locked')
    const stale = changes.filter(({ one, own }) => one.base !== own.version).map(({ one }) => one.criterion)
    const fresh = changes.filter(({ one }) => !stale.includes(one.criterion))
    const rows = fresh.map(({ one: { base, ...score } }) => ({
      assignmentId: input.id,
      version: base + 1,
      ...score,
    }))
    const kept = await insertScores(tx, rows)
    const changed = [
      ...stale,
      ...rows.map(({ criterion }) => criterion).filter((name) => !kept.includes(name)),
    ]
    if (changed.length > 0) return { ok: false, changed }
    if (!input.finish) return { ok: true, finished: false }
    const all = criteria.map((own) => ({
      ...own,
      criterion: own.criterion.name,
      ...input.scores.find(({ criterion }) => criterion === own.criterion.name),
    }))
    const problems = assessmentProblems(
      criteria.map(({ criterion }) => criterion),
      all,
    )
    if (problems.length > 0) return { ok: false, problems }
    await insertAssignmentEvent(tx, { assignmentId: input.id, kind: 'finished', actorId: personId })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'assignment.finished',
      subjectKind: 'submission',
      subjectId: bid.submissionId,
      at,
      detail: { assignment: input.id },
    })
    return { ok: true, finished: true }
  })
}

type Written = z.output<typeof writtenScore>

function ownOf(criteria: readonly AssessedCriterion[], one: Written): AssessedCriterion {
  const own = criteria.find(({ criterion }) => criterion.name === one.criterion)
  if (!own || !isOnScale(own.criterion, one.score)) throw new DomainError('invalid')
  return own
}

function isSame(one: Written, own: AssessedCriterion): boolean {
  return (
    one.score === own.score &&
    one.justification === own.justification &&
    one.note === own.note &&
    one.noteForFeedback === own.noteForFeedback
  )
}

async function load(tx: Db, id: string) {
  const bid = await findBidToAssess(tx, id)
  if (!bid) throw new DomainError('not-found')
  const { definition, form } = definitionOf({ id: bid.versionId, definition: bid.definition })
  const answers = answersIn(bid.canonicalJson)
  const names = [bid.organisationName, ...bid.partners]
  const shown = (value: AnswerValue | undefined) =>
    value === undefined ? null : bid.isAnonymous ? withoutNames(value, names) : value
  const sections = form.sections
    .filter((section) => holds(section.when, answers))
    .map((section) => ({
      slug: section.slug,
      title: section.title,
      answers: askedFields(section, answers)
        .filter((field) => !bid.isAnonymous || !saysWhoApplies(field))
        .map((field) => ({ field, value: shown(answers[field.name]) })),
    }))
  const criteria = definition.criteria.map((criterion): AssessedCriterion => {
    const own = bid.scores.find((score) => score.criterion === criterion.name)
    const others = bid.earlier.flatMap(({ criterion: name, score }) =>
      name === criterion.name && score !== null ? [score] : [],
    )
    return {
      criterion,
      version: own?.version ?? 0,
      score: own?.score ?? null,
      justification: own?.justification ?? '',
      note: own?.note ?? '',
      noteForFeedback: own?.noteForFeedback ?? false,
      earlier: others.toSorted((a, b) => a - b),
    }
  })
  return { bid, criteria, sections, corrected: changesOf(bid.assessedBefore, sections, shown) }
}

/** What the answers that are shown were when the bid was last finished. */
function changesOf(
  assessedBefore: string | null,
  sections: BidToAssess['sections'],
  shown: (value: AnswerValue | undefined) => AnswerValue | null,
): BidToAssess['corrected'] {
  if (assessedBefore === null) return null
  const earlier = answersIn(assessedBefore)
  return sections
    .flatMap(({ answers }) => answers)
    .map(({ field, value }) => ({ field, before: shown(earlier[field.name]), now: value }))
    .filter(({ before, now }) => JSON.stringify(before) !== JSON.stringify(now))
}
