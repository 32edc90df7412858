import type { Db } from '@academy/db/client/open-database'
import { findRoundVersion, findSaveStanding } from '@academy/db/grants/apply/find-save-standing'
import { insertEligibility } from '@academy/db/grants/apply/insert-eligibility'
import { saveAnswers } from '@academy/db/grants/apply/save-answers'
import { z } from 'zod'
import { definitionOf } from '../round/definition-of.ts'

const ANSWERS_MAX = 50

/** Answers of the page that says whether one can apply, by question; anything but yes and no is passed over. */
export const eligibilityAnswersInput = z
  .record(z.string().max(60), z.string().max(10))
  .refine((answers) => Object.keys(answers).length <= ANSWERS_MAX)

interface Begun {
  applicationId: string
  personId: string
  at: Date
}

/**
 * Takes into an application that was just begun what was answered before, so that it is shown there, and answers the
 * questions of its form that ask the same. Four statements, and none where nothing was answered.
 */
export async function carryEligibility(
  tx: Db,
  { applicationId, personId, at }: Begun,
  answers: z.output<typeof eligibilityAnswersInput>,
): Promise<void> {
  if (Object.keys(answers).length === 0) return
  const standing = await findSaveStanding(tx, applicationId, personId)
  const version = standing && (await findRoundVersion(tx, standing.roundVersionId))
  if (!version) return
  const { form, definition } = definitionOf(version)
  const given = definition.eligibility.flatMap(({ name, fills: field }) => {
    const answer = answers[name]
    return answer === 'yes' || answer === 'no' ? [{ name, field, answer }] : []
  })
  if (given.length === 0) return
  const kept = Object.fromEntries(given.map(({ name, answer }) => [name, answer]))
  await insertEligibility(tx, { applicationId, answers: kept, answeredBy: personId, answeredAt: at })
  const fields = form.sections.flatMap((section) => section.fields)
  const asked = given.flatMap(({ field, answer }) =>
    fields.some(({ name, kind }) => name === field && kind === 'yes-no') && field
      ? [{ key: field, value: answer }]
      : [],
  )
  await saveAnswers(
    tx,
    applicationId,
    personId,
    asked.map((each) => ({ ...each, base: 0, carriesOn: 0, blank: false })),
  )
}
