import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { findRoundVersion, findSaveStanding } from '@academy/db/grants/apply/find-save-standing'
import { DomainError } from '@academy/domain/domain-error'
import type { FormDefinition } from '@academy/domain/form/form-definition'
import { canEditSection } from '@academy/domain/grants/application-decisions'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { definitionOf, knownVersion } from '../round/definition-of.ts'
import { sectionOf } from './load-application.ts'
import { sentAnswersInput, writeAnswers, type AnswerConflict } from './write-answers.ts'

export const autosaveSectionInput = sentAnswersInput

export interface Autosaved {
  /** By the database's clock. */
  savedAt: Date
  /** For each key whose current value is what was sent: its version, to be sent as `baseVersions` next time. */
  versions: Record<string, number>
  conflicts: AnswerConflict[]
  /** The fields that are too long to be kept at all. */
  notKept: string[]
}

/**
 * Saves what somebody is typing in a section. Nothing is judged, as nobody has asked yet what is wrong with it. Two
 * statements and the one that says who asks; one more the first time that this process meets the form.
 * Refuses with `signed-out`, `not-found`, and `refused` because `already-submitted`,
 * `awaiting-sign-off`, `withdrawn` or `section-closed`.
 */
export async function autosaveSection(
  ctx: ServiceContext,
  input: z.output<typeof autosaveSectionInput>,
): Promise<Autosaved> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, clock) => {
    const standing = await findSaveStanding(tx, input.applicationId, personId)
    if (!standing) throw new DomainError('not-found')
    const decision = canEditSection(standing, input.section)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const section = sectionOf(await readForm(tx, standing.roundVersionId), input.section)
    const { written, conflicts, problems, savedAt } = await writeAnswers(tx, section, personId, input)
    return {
      savedAt: savedAt ?? clock.at,
      versions: Object.fromEntries(
        written.flatMap(({ key, agreed }) => (agreed === null ? [] : [[key, agreed]])),
      ),
      conflicts,
      notKept: problems.map(({ field }) => field),
    }
  })
}

async function readForm(tx: Db, versionId: string): Promise<FormDefinition> {
  const known = knownVersion(versionId)
  if (known) return known.form
  const version = await findRoundVersion(tx, versionId)
  if (!version) throw new DomainError('not-found')
  return definitionOf(version).form
}
