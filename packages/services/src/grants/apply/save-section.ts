import { asPerson } from '@academy/db/actor/as-person'
import { resolveAnswer } from '@academy/db/grants/apply/resolve-answer'
import type { SavedAnswer } from '@academy/db/grants/apply/save-answers'
import { DomainError } from '@academy/domain/domain-error'
import { fieldOfKey, joinAnswers } from '@academy/domain/form/answer-keys'
import type { AnswerValue } from '@academy/domain/form/answers'
import { checkSection } from '@academy/domain/form/check-section'
import { sectionStatus, type SectionStatus } from '@academy/domain/form/completeness'
import { withKnown } from '@academy/domain/form/known-answers'
import type { Section } from '@academy/domain/form/form-definition'
import type { Problem } from '@academy/domain/form/problem'
import { canEditSection } from '@academy/domain/grants/application-decisions'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { loadApplication, sectionOf } from './load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'
import { sentAnswersInput, writeAnswers, type AnswerConflict } from './write-answers.ts'

export const saveSectionInput = sentAnswersInput.extend({
  /**
   * What to do, after saving, with a text that stands beside an answer: `take` its version, or with `null` put away all
   * that stand beside this one.
   */
  resolve: z
    .strictObject({ key: z.string().min(1).max(160), take: z.int().min(1).max(999_999_999).nullable() })
    .optional(),
})

export interface SaveSectionResult {
  /** The keys under which a new version is now current. */
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
 * Saves one section, right or wrong: a value with a problem is kept as it was typed. Three statements and the one that
 * says who asks; one more where a text that stood beside an answer is dealt with, after what was typed is safe.
 * Refuses with `signed-out`, `not-found`, and `refused` because `already-submitted`, `awaiting-sign-off`,
 * `withdrawn` or `section-closed`.
 */
export async function saveSection(
  ctx: ServiceContext,
  input: z.output<typeof saveSectionInput>,
): Promise<SaveSectionResult> {
  const personId = requirePerson(ctx)
  const { applicationId, resolve } = input
  return asPerson(ctx.db, personId, async (tx, clock) => {
    const loaded = await loadApplication(tx, applicationId, personId, ctx.now, { lock: true })
    const { row, form, rules, saved, answers, completeness } = loaded
    const decision = canEditSection(row, input.section)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const section = sectionOf(form, input.section)
    const { sent, written, conflicts, problems, savedAt } = await writeAnswers(tx, section, personId, input)
    if (resolve && isOf(section, resolve.key))
      await resolveAnswer(tx, { applicationId, personId, ...resolve })
    const typed = { ...answers, ...joinAnswers(currentAnswers(saved, sent, written)) }
    const current = withKnown(form, typed, row.card)
    return {
      saved: written.flatMap(({ key, version, theirs }) => (version !== null && !theirs ? [key] : [])),
      conflicts,
      problems: [...problems, ...checkSection(section, current, rules)],
      status: sectionStatus(section, current, rules),
      versions: currentVersions(
        saved.filter(({ key }) => isOf(section, key)),
        written,
      ),
      savedAt: savedAt ?? clock.at,
      next: after(section.slug, completeness.sections),
    }
  })
}

function isOf(section: Section, key: string): boolean {
  return section.fields.some(({ name }) => name === fieldOfKey(key))
}

function after(slug: string, sections: readonly { slug: string }[]): string | null {
  return sections[sections.findIndex((section) => section.slug === slug) + 1]?.slug ?? null
}

function currentAnswers(
  before: readonly { key: string; value: AnswerValue }[],
  sent: ReadonlyMap<string, AnswerValue>,
  written: readonly SavedAnswer[],
): { key: string; value: AnswerValue }[] {
  const now = new Map(before.map(({ key, value }) => [key, value]))
  for (const { key, version, theirs } of written) {
    const value = theirs ? theirs.value : version === null ? undefined : sent.get(key)
    if (value !== undefined) now.set(key, value)
  }
  return [...now].map(([key, value]) => ({ key, value }))
}

function currentVersions(
  before: readonly { key: string; version: number }[],
  written: readonly SavedAnswer[],
): Record<string, number> {
  const versions = new Map(before.map(({ key, version }) => [key, version]))
  for (const { key, version, theirs } of written) {
    if (theirs) versions.set(key, theirs.version)
    else if (version !== null) versions.set(key, version)
  }
  return Object.fromEntries(versions)
}
