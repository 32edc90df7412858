import { asPerson } from '@academy/db/actor/as-person'
import type { Decision } from '@academy/domain/decision'
import type { AnswerValue } from '@academy/domain/form/answers'
import { askedFields, checkSection } from '@academy/domain/form/check-section'
import { sectionStatus, type SectionStatus } from '@academy/domain/form/completeness'
import type { Section } from '@academy/domain/form/form-definition'
import type { Problem } from '@academy/domain/form/problem'
import { canEdit } from '@academy/domain/grants/application-decisions'
import { yearLimits, type RoundRules } from '@academy/domain/grants/round-rules'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput, loadApplication, sectionOf, type ApplicationSummary } from './load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'

export const getSectionInput = applicationInput.extend({ section: z.string().min(1).max(60) })

/** A text that was set aside because somebody else had saved meanwhile. */
export interface SetAside {
  field: string
  value: AnswerValue
  savedAt: Date
  by: string
  /** Whether the reader wrote it. */
  mine: boolean
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
  /** The version of each value; send them back as `baseVersions`. */
  versions: Record<string, number>
  /** Everything missing or wrong. Show `required` only where somebody has tried to go on. */
  problems: Problem[]
  status: SectionStatus
  setAside: SetAside[]
  /** The sections before and after, for the way on. */
  previous: string | null
  next: string | null
  canEdit: Decision<'already-submitted' | 'withdrawn'>
}

/** One section of one's own application. Three statements. Refuses with `signed-out`, `not-found`. */
export async function getSection(
  ctx: ServiceContext,
  input: z.output<typeof getSectionInput>,
): Promise<SectionPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const loaded = await loadApplication(tx, input.applicationId, personId, ctx.now)
    const { row, summary, form, rules, saved, setAside, answers, completeness } = loaded
    const section = sectionOf(form, input.section)
    const names = section.fields.map((field) => field.name)
    const own = saved.filter(({ field }) => names.includes(field))
    const order = completeness.sections.map(({ slug }) => slug)
    const at = order.indexOf(section.slug)
    return {
      application: summary,
      section,
      asked: askedFields(section, answers).map((field) => field.name),
      rules,
      yearMaxPence: yearLimits(rules, rules.yearOneMaxPence),
      values: Object.fromEntries(own.map(({ field, value }) => [field, value])),
      versions: Object.fromEntries(own.map(({ field, version }) => [field, version])),
      problems: checkSection(section, answers, rules),
      status: sectionStatus(section, answers, rules),
      setAside: setAside
        .filter(({ field }) => names.includes(field))
        .map(({ field, value, savedAt, authorName, authorId }) => ({
          field,
          value,
          savedAt,
          by: authorName,
          mine: authorId === personId,
        })),
      previous: order[at - 1] ?? null,
      next: order[at + 1] ?? null,
      canEdit: canEdit(row.status),
    }
  })
}
