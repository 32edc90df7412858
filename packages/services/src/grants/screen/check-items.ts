import { asPerson } from '@academy/db/actor/as-person'
import { findScreening } from '@academy/db/grants/screen/find-screening'
import { insertChecks } from '@academy/db/grants/screen/write-screening'
import { DomainError } from '@academy/domain/domain-error'
import { CHECK_NOTE_MAX, checkAnswers, checklistOf } from '@academy/domain/screen/checklist'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { requireRoundRole } from '../design/load-design.ts'
import { answersIn } from '../round/answers-in.ts'
import { definitionOf } from '../round/definition-of.ts'
import { staffOfRound } from '../staff/staff-of-round.ts'
import { screenedInput, screeners } from './screen-input.ts'

export const checkItemsInput = screenedInput.extend({
  /** What was found of each item, by its key; those that are left open are not among them. */
  checks: z
    .array(
      z.strictObject({
        item: z.string().max(100),
        answer: z.enum(checkAnswers),
        note: z.string().max(CHECK_NOTE_MAX),
      }),
    )
    .max(200),
})

export type ItemsChecked = { ok: true; changed: number } | { ok: false; problems: { item: string; code: 'note-missing' }[] } // prettier-ignore

/**
 * Keeps what was found of the items of a bid's checklist. What is as it was is not kept again; what changed stands beside what was
 * found before. What is not met or not clear needs a note. For fund managers and senior officers. Refuses with `signed-out`,
 * `not-found`, `not-allowed`, and `refused` because `withdrawn` or `not-submitted`.
 */
export async function checkItems(
  ctx: ServiceContext,
  { slug, reference, checks }: z.output<typeof checkItemsInput>,
): Promise<ItemsChecked> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, ...screeners)
    const found = await findScreening(tx, design.round.id, reference)
    if (!found) throw new DomainError('not-found')
    if (found.status === 'withdrawn') throw new DomainError('refused', 'withdrawn')
    if (!found.submission) throw new DomainError('refused', 'not-submitted')
    const { definition } = definitionOf({ id: found.versionId, definition: found.definition })
    const answers = answersIn(found.submission.canonicalJson)
    const known = new Set(
      checklistOf(definition, answers, found.eligibility, found.files).map(({ key }) => key),
    )
    const given = checks.map((check) => ({ ...check, note: check.note.trim() || null }))
    if (given.some(({ item }) => !known.has(item))) throw new DomainError('not-found')
    const problems = given
      .filter(({ answer, note }) => answer !== 'met' && note === null)
      .map(({ item }) => ({ item, code: 'note-missing' as const }))
    if (problems.length > 0) return { ok: false, problems }
    const changed = given.filter(({ item, answer, note }) => {
      const before = found.checks.find((check) => check.item === item)
      return !before?.isOfStanding || before.answer !== answer || before.note !== note
    })
    if (changed.length === 0) return { ok: true, changed: 0 }
    const of = { roundId: design.round.id, applicationId: found.id, checkedBy: personId }
    await insertChecks(tx, changed.map((check) => ({ ...of, ...check }))) // prettier-ignore
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'bid.checked',
      subjectKind: 'application',
      subjectId: found.id,
      at,
      detail: Object.fromEntries(changed.map(({ item, answer }) => [item, answer])),
    })
    return { ok: true, changed: changed.length }
  })
}
