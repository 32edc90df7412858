import type { Db } from '@academy/db/client/open-database'
import { findAnswers, type AnswerRow } from '@academy/db/grants/apply/find-answers'
import { findApplication, type ApplicationRow } from '@academy/db/grants/apply/find-application'
import { DomainError } from '@academy/domain/domain-error'
import { joinAnswers } from '@academy/domain/form/answer-keys'
import type { Answers } from '@academy/domain/form/answers'
import { applicationCompleteness, type Completeness } from '@academy/domain/form/completeness'
import { withKnown } from '@academy/domain/form/known-answers'
import type { FormDefinition, Section } from '@academy/domain/form/form-definition'
import type { MemberRole } from '@academy/domain/organisation/member-role'
import type { ToSubmit } from '@academy/domain/grants/application-decisions'
import type { ApplicationStatus } from '@academy/domain/grants/application-state'
import type { RoundRules } from '@academy/domain/grants/round-rules'
import { z } from 'zod'
import { definitionOf } from '../round/definition-of.ts'
import { sentAnswers } from './sent-answers.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

export const applicationInput = z.strictObject({ applicationId: z.uuid() })

/** What the head of every page of an application shows. */
export interface ApplicationSummary {
  id: string
  /** What people quote, such as `SP-7K3M-9QXD`. */
  reference: string
  status: ApplicationStatus
  createdAt: Date
  submittedAt: Date | null
  withdrawnAt: Date | null
  /** Opened again by staff: until when, and which sections; all of them where it is empty. */
  reopenedUntil: Date | null
  reopenedSections: string[] | null
  /** Taken late until then by the ruling on a plea, as long as that is to come. */
  submitUntil: Date | null
  /** Why it was sent back from sign-off, as long as nothing was done about it since. */
  sentBackReason: string | null
  organisation: { id: string; name: string }
  /** What the signed-in person is in it; only a lead may submit or withdraw. */
  role: MemberRole
  /** `isReader` is the signed-in person. */
  people: { name: string; role: MemberRole; isReader: boolean }[]
  round: RoundSummary
  receiptNumber: string | null
  /** When the signed-in person last saved anything in it. */
  lastSavedAt: Date | null
}

export interface LoadedApplication {
  row: ApplicationRow
  summary: ApplicationSummary
  form: FormDefinition
  rules: RoundRules
  /** The current answers by key: a table has one for each cell. */
  saved: AnswerRow[]
  /** Every text that stands beside an answer, until somebody has dealt with it. */
  parallel: AnswerRow[]
  /** The current answers by field; what is known of the organisation stands in place of what was typed. */
  answers: Answers
  completeness: Completeness
}

/**
 * An application of the person's own with its answers: two statements, inside `asPerson`. Anybody else's is
 * `not-found`, as if it did not exist. `lock` it before writing answers. With `sent` the answers of one that is submitted are
 * those of its submission that stands, and not what was typed since.
 */
export async function loadApplication(
  tx: Db,
  applicationId: string,
  personId: string,
  now: Date,
  { lock = false, sent = false } = {},
): Promise<LoadedApplication> {
  const row = await findApplication(tx, applicationId, personId, { lock })
  if (!row) throw new DomainError('not-found')
  const copy = sent && row.status === 'submitted' ? await sentAnswers(tx, applicationId) : undefined
  if (copy) {
    const { form, rules, answers } = copy
    const completeness = applicationCompleteness(form, answers, rules)
    const summary = toSummary(row, [], now)
    return { row, summary, form, rules, saved: [], parallel: [], answers, completeness }
  }
  const { current: saved, parallel } = await findAnswers(tx, applicationId)
  const { form, rules } = definitionOf(row.roundVersion)
  const answers = withKnown(form, joinAnswers(saved), row.card)
  const completeness = applicationCompleteness(form, answers, rules)
  return {
    row,
    summary: toSummary(row, ownOf([...saved, ...parallel], personId), now),
    form,
    rules,
    saved,
    parallel,
    answers,
    completeness,
  }
}

/** What decides whether the reader may submit it. */
export function toSubmit(row: ApplicationRow, personId: string, complete: boolean): ToSubmit {
  return {
    ...row,
    complete,
    signOffRequired: row.round.signOffRequired,
    sentForSignOffByReader: row.sentForSignOffBy === personId,
  }
}

/** The section of an application's form. Refuses with `not-found`. */
export function sectionOf(form: FormDefinition, slug: string): Section {
  const section = form.sections.find((candidate) => candidate.slug === slug)
  if (!section) throw new DomainError('not-found')
  return section
}

function ownOf(answers: readonly AnswerRow[], personId: string): AnswerRow[] {
  return answers.filter(({ authorId }) => authorId === personId)
}

function toSummary(row: ApplicationRow, saved: readonly AnswerRow[], now: Date): ApplicationSummary {
  const { id, reference, status, createdAt, submittedAt, withdrawnAt, organisation, role, receiptNumber } =
    row
  return {
    id,
    reference,
    status,
    createdAt,
    submittedAt,
    withdrawnAt,
    reopenedUntil: row.reopenedUntil,
    reopenedSections: row.reopenedSections,
    submitUntil: row.submitUntil && row.submitUntil > now ? row.submitUntil : null,
    sentBackReason: row.sentBackReason,
    organisation,
    role,
    people: row.members,
    round: toRoundSummary(row.round, now),
    receiptNumber,
    lastSavedAt: saved.reduce<Date | null>(
      (last, { savedAt }) => (last && last >= savedAt ? last : savedAt),
      null,
    ),
  }
}
