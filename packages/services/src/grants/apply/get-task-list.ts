import { asPerson } from '@academy/db/actor/as-person'
import type { ScreeningTold } from '@academy/db/grants/apply/find-application'
import type { DecisionOutcome } from '@academy/domain/decide/decision'
import type { Decision } from '@academy/domain/decision'
import type { SectionStatus } from '@academy/domain/form/completeness'
import type { Words } from '@academy/domain/text/words'
import {
  canCorrect,
  canSubmit,
  canUndoWithdrawal,
  canWithdraw,
  type SubmitWhy,
} from '@academy/domain/grants/application-decisions'
import type { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput, loadApplication, toSubmit, type ApplicationSummary } from './load-application.ts'
import { definitionOf } from '../round/definition-of.ts'
import { requirePerson } from '../../actor/require-person.ts'

export const getTaskListInput = applicationInput

export interface TaskList {
  application: ApplicationSummary
  sections: { slug: string; title: Words; status: SectionStatus; problems: number; openComments: number }[]
  done: number
  total: number
  /** The first section that is not done: what to do next. */
  nextSection: string | null
  /** What was answered before it was begun, with why a no ends it; empty where nothing was. */
  eligibility: { question: Words; answer: 'yes' | 'no'; reason: Words }[]
  lastSaved: { at: Date; by: string } | null
  /** Questions of staff about what was submitted: all of them, and those that wait for an answer. */
  clarifications: { asked: number; open: number }
  /** What the staff of the round have written to those who apply. */
  messages: number
  /** What was decided of it, once results are told. */
  result: DecisionOutcome | null
  /** What two people found of it in screening, and of which its leads were told; nothing where it goes on as it was. */
  screening: (Omit<ScreeningTold, 'at'> & { at: Date }) | null
  canSubmit: Decision<SubmitWhy>
  canWithdraw: ReturnType<typeof canWithdraw>
  /** Whether what was submitted may be changed, and whether a withdrawal may be taken back. */
  canCorrect: Decision
  canUndoWithdrawal: Decision
}

/** The task list of one's own application. Three statements. Refuses with `signed-out`, `not-found`. */
export async function getTaskList(
  ctx: ServiceContext,
  input: z.output<typeof getTaskListInput>,
): Promise<TaskList> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { row, summary, saved, completeness } = await loadApplication(
      tx,
      input.applicationId,
      personId,
      ctx.now,
    )
    const { sections, done, total, complete } = completeness
    const last = saved.toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime())[0]
    return {
      application: summary,
      sections: sections.map(({ slug, title, status, problems }) => ({
        slug,
        title,
        status,
        problems: problems.length,
        openComments: row.openComments
          .filter(({ section }) => section === slug)
          .reduce((sum, { count }) => sum + count, 0),
      })),
      done,
      total,
      nextSection: sections.find(({ status }) => status !== 'done')?.slug ?? null,
      eligibility: definitionOf(row.roundVersion).definition.eligibility.flatMap(
        ({ name, question, reason }) => {
          const answer = row.eligibility?.[name]
          return answer === 'yes' || answer === 'no' ? [{ question, answer, reason }] : []
        },
      ),
      lastSaved: last ? { at: last.savedAt, by: last.authorName } : null,
      clarifications: row.clarifications,
      messages: row.messages,
      result: row.result,
      screening: row.screening && { ...row.screening, at: new Date(row.screening.at) },
      canSubmit: canSubmit(toSubmit(row, personId, complete), row.round, ctx.now),
      canWithdraw: canWithdraw(row),
      canCorrect: canCorrect(row, row.round, ctx.now),
      canUndoWithdrawal: canUndoWithdrawal(row, row.round, ctx.now),
    }
  })
}
