import type { Db } from '@academy/db/client/open-database'
import { findStandingCopy } from '@academy/db/grants/apply/find-standing-copy'
import { answerValueSchema } from '@academy/domain/form/answer-value-schema'
import type { Answers } from '@academy/domain/form/answers'
import { z } from 'zod'
import { definitionOf } from '../round/definition-of.ts'

const snapshot = z.object({ answers: z.record(z.string(), answerValueSchema) })

/** The answers of the submission that stands, from the exact text that was hashed, in the form they answer. One statement. */
export async function sentAnswers(
  tx: Db,
  applicationId: string,
): Promise<(ReturnType<typeof definitionOf> & { answers: Answers }) | undefined> {
  const copy = await findStandingCopy(tx, applicationId)
  if (!copy) return undefined
  const { answers } = snapshot.parse(JSON.parse(copy.canonicalJson))
  return { ...definitionOf(copy.roundVersion), answers }
}
