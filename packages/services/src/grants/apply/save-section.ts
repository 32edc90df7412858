import { asPerson } from '@academy/db/actor/as-person'
import { saveAnswers, type SavedAnswer } from '@academy/db/grants/apply/save-answers'
import { DomainError } from '@academy/domain/domain-error'
import { isBlank, type AnswerValue } from '@academy/domain/form/answers'
import { checkSection } from '@academy/domain/form/check-section'
import { sectionStatus, type SectionStatus } from '@academy/domain/form/completeness'
import type { Problem } from '@academy/domain/form/problem'
import { readSection } from '@academy/domain/form/read-section'
import { canEdit } from '@academy/domain/grants/application-decisions'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput, loadApplication, sectionOf } from './load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'

export const saveSectionInput = applicationInput.extend({
  section: z.string().min(1).max(60),
  /** What the form posted, by the name of its input; a repeated input as a list. Unknown names are passed over. */
  values: z.record(z.string().max(120), z.union([z.string(), z.array(z.string())])),
  /** The version of each field's value that the form was filled with; 0 or nothing where there was none. */
  baseVersions: z.record(z.string().max(120), z.int().min(0).max(999_999_999)).default({}),
})

/** One question that somebody else answered while it was being written. Both texts are kept; theirs is current. */
export interface AnswerConflict {
  field: string
  mine: AnswerValue
  theirs: { value: AnswerValue; version: number; savedAt: Date; by: string }
}

export interface SaveSectionResult {
  /** The fields of which a new version is now current. */
  saved: string[]
  conflicts: AnswerConflict[]
  /** Everything missing or wrong in the section as it is now. It is saved all the same, but for `too-long-to-keep`. */
  problems: Problem[]
  status: SectionStatus
  /** The current versions after this save: what to send as `baseVersions` next time. */
  versions: Record<string, number>
  savedAt: Date
  /** The section after this one; `null` after the last. */
  next: string | null
}

/**
 * Saves one section, right or wrong: a value with a problem is kept as it was typed. Three statements and the one that says who asks.
 * Refuses with `signed-out`, `not-found`, and `refused` because `already-submitted` or `withdrawn`.
 */
export async function saveSection(
  ctx: ServiceContext,
  input: z.output<typeof saveSectionInput>,
): Promise<SaveSectionResult> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, clock) => {
    const { row, form, rules, saved, answers, completeness } = await loadApplication(
      tx,
      input.applicationId,
      personId,
      ctx.now,
      { lock: true },
    )
    const decision = canEdit(row.status)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const section = sectionOf(form, input.section)
    const read = readSection(section, input.values)
    const { answers: written, savedAt } = (await writeAnswers(
      tx,
      row.id,
      personId,
      read.values,
      input.baseVersions,
    )) ?? { answers: [], savedAt: clock.at }
    const conflicts = written.flatMap((answer) => toConflict(answer, read.values))
    const theirs = Object.fromEntries(conflicts.map(({ field, theirs: their }) => [field, their.value]))
    const current = { ...answers, ...read.values, ...theirs }
    return {
      saved: written.flatMap(({ field, version, theirs: met }) => (version !== null && !met ? [field] : [])),
      conflicts,
      problems: [...read.problems, ...checkSection(section, current, rules)],
      status: sectionStatus(section, current, rules),
      versions: currentVersions(
        saved,
        written,
        section.fields.map(({ name }) => name),
      ),
      savedAt,
      next: after(section.slug, completeness.sections),
    }
  })
}

function after(slug: string, sections: readonly { slug: string }[]): string | null {
  return sections[sections.findIndex((section) => section.slug === slug) + 1]?.slug ?? null
}

async function writeAnswers(
  tx: Parameters<typeof saveAnswers>[0],
  applicationId: string,
  personId: string,
  values: Record<string, AnswerValue>,
  baseVersions: Record<string, number>,
): ReturnType<typeof saveAnswers> {
  const answers = Object.entries(values).map(([field, value]) => ({
    field,
    value,
    base: baseVersions[field] ?? 0,
    blank: isBlank(value),
  }))
  return saveAnswers(tx, applicationId, personId, answers)
}

function toConflict({ field, theirs }: SavedAnswer, values: Record<string, AnswerValue>): AnswerConflict[] {
  const mine = values[field]
  if (!theirs || mine === undefined) return []
  const { authorName, ...their } = theirs
  return [{ field, mine, theirs: { ...their, by: authorName } }]
}

function currentVersions(
  before: readonly { field: string; version: number }[],
  written: readonly SavedAnswer[],
  fields: readonly string[],
): Record<string, number> {
  const versions = new Map(before.map(({ field, version }) => [field, version]))
  for (const { field, version, theirs } of written) {
    if (theirs) versions.set(field, theirs.version)
    else if (version !== null) versions.set(field, version)
  }
  return Object.fromEntries(
    fields.flatMap((field) => (versions.has(field) ? [[field, versions.get(field) ?? 0]] : [])),
  )
}
