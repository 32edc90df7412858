import { asPerson } from '@academy/db/actor/as-person'
import type { AnswerRow } from '@academy/db/grants/apply/find-answers'
import type { Decision } from '@academy/domain/decision'
import { fieldOfKey, joinAnswers, keyOfInput } from '@academy/domain/form/answer-keys'
import type { AnswerValue } from '@academy/domain/form/answers'
import { askedFields, checkSection } from '@academy/domain/form/check-section'
import { sectionStatus, type SectionStatus } from '@academy/domain/form/completeness'
import { cellsOfRows, inputNames, isRows, type Field } from '@academy/domain/form/field'
import { knownAnswers } from '@academy/domain/form/known-answers'
import { filledRows, nextRow } from '@academy/domain/form/rows'
import type { Section } from '@academy/domain/form/form-definition'
import type { Problem } from '@academy/domain/form/problem'
import { canEditSection, type EditWhy } from '@academy/domain/grants/application-decisions'
import type { RoundRules } from '@academy/domain/grants/round-rules'
import { yearLimits } from '@academy/domain/grants/year-limits'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput, loadApplication, sectionOf, type ApplicationSummary } from './load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'

export const getSectionInput = applicationInput.extend({ section: z.string().min(1).max(60) })

/** A text that stands beside an answer, because somebody else had written one meanwhile. */
export interface ParallelText {
  field: string
  /** The field's name, or the cell of its table. */
  key: string
  version: number
  value: AnswerValue
  savedAt: Date
  by: string
  /** Whether the reader wrote it. */
  mine: boolean
  /** What it stands beside. */
  current: { value: AnswerValue; mine: boolean } | null
}

export interface SectionPage {
  application: ApplicationSummary
  /** The section with all its fields; which of them are asked now is in `asked`. */
  section: Section
  asked: string[]
  rules: RoundRules
  /** The most for each year of the budget, where the first year asks the limit. */
  yearMaxPence: bigint[]
  /** Values as typed, by field. */
  values: Record<string, AnswerValue>
  /** Questions that the record of the organisation answers; they are changed there, for all its applications. */
  known: string[]
  /** The version of each value by its key, 0 where there is none; send them back as `baseVersions`. */
  versions: Record<string, number>
  /** Everything missing or wrong. Show `required` only where somebody has tried to go on. */
  problems: Problem[]
  status: SectionStatus
  /** Every text that nobody has dealt with, the oldest of a question first. */
  parallel: ParallelText[]
  /** Comments that nobody has dealt with: how many of each question, and under the empty name of the whole section. */
  openComments: Record<string, number>
  /** The sections before and after, for the way on. */
  previous: string | null
  next: string | null
  canEdit: Decision<EditWhy | 'section-closed'>
}

/** One section of one's own application. Three statements. Refuses with `signed-out`, `not-found`. */
export async function getSection(
  ctx: ServiceContext,
  input: z.output<typeof getSectionInput>,
): Promise<SectionPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const loaded = await loadApplication(tx, input.applicationId, personId, ctx.now)
    const { row, summary, form, rules, saved, answers, completeness } = loaded
    const section = sectionOf(form, input.section)
    const isOwn = ({ key }: { key: string }) => section.fields.some(({ name }) => name === fieldOfKey(key))
    const canEdit = canEditSection(row, section.slug)
    const known = knownAnswers(section, row.card)
    const typed = section.fields.filter(({ name }) => !(name in known))
    const isTyped = ({ key }: { key: string }) => typed.some(({ name }) => name === fieldOfKey(key))
    const order = completeness.sections.map(({ slug }) => slug)
    const at = order.indexOf(section.slug)
    return {
      application: summary,
      section,
      asked: askedFields(section, answers).map((field) => field.name),
      rules,
      yearMaxPence: yearLimits(rules, rules.yearOneMaxPence),
      values: { ...joinAnswers(saved.filter(isOwn)), ...known },
      known: Object.keys(known),
      versions: {
        ...Object.fromEntries(
          typed.flatMap((field) => keysOfField(field, answers[field.name])).map((key) => [key, 0]),
        ),
        ...Object.fromEntries(saved.filter(isTyped).map(({ key, version }) => [key, version])),
      },
      problems: checkSection(section, answers, rules),
      status: sectionStatus(section, answers, rules),
      parallel: toParallel(loaded.parallel.filter(isTyped), saved, personId),
      openComments: Object.fromEntries(
        row.openComments
          .filter((open) => open.section === section.slug)
          .map(({ field, count }) => [field ?? '', count]),
      ),
      previous: order[at - 1] ?? null,
      next: order[at + 1] ?? null,
      canEdit,
    }
  })
}

/** The keys of a question's inputs on its page: of a table in rows, those that are filled and the next. */
function keysOfField(field: Field, value: AnswerValue | undefined): string[] {
  if (isRows(field)) {
    const next = nextRow(value, field.rowsMax)
    const shown = [...filledRows(value), ...(next === undefined ? [] : [next])]
    return cellsOfRows(field, shown).map((cell) => `${field.name}.${cell}`)
  }
  return [...new Set(inputNames(field).map((input) => keyOfInput([field], input)))]
}

function toParallel(
  parallel: readonly AnswerRow[],
  saved: readonly AnswerRow[],
  personId: string,
): ParallelText[] {
  return parallel.map(({ key, version, value, savedAt, authorName, authorId }) => {
    const current = saved.find((each) => each.key === key)
    return {
      field: fieldOfKey(key),
      key,
      version,
      value,
      savedAt,
      by: authorName,
      mine: authorId === personId,
      current: current ? { value: current.value, mine: current.authorId === personId } : null,
    }
  })
}
