import type { Db } from '@academy/db/client/open-database'
import { saveAnswers, type SavedAnswer, type SavedAnswers } from '@academy/db/grants/apply/save-answers'
import { fieldOfKey, splitAnswer } from '@academy/domain/form/answer-keys'
import { isBlank, type AnswerValue } from '@academy/domain/form/answers'
import type { Section } from '@academy/domain/form/form-definition'
import { readSection } from '@academy/domain/form/read-section'
import { z } from 'zod'
import { applicationInput } from './load-application.ts'

const versions = z.record(z.string().max(160), z.int().min(0).max(999_999_999))

export const sentAnswersInput = applicationInput.extend({
  section: z.string().min(1).max(60),
  /** What the form posted, by the name of its input; a repeated input as a list. Unknown names are passed over. */
  values: z.record(z.string().max(160), z.union([z.string(), z.array(z.string())])),
  /**
   * The version of each answer that the form was filled with, by key; 0 where there was none. Where any is given, only
   * those questions were on the form: a box of another is not one that was left without its tick.
   */
  baseVersions: versions.default({}),
  /** By key: the sender's own text, set aside before, that this one carries on. */
  carriesOn: versions.optional(),
})

export type SentAnswers = z.output<typeof sentAnswersInput>

/** One answer that somebody else gave while it was being written. Both texts are kept; theirs is current. */
export interface AnswerConflict {
  field: string
  /** The field's name, or the cell of its table. */
  key: string
  mine: AnswerValue
  /** The version that `mine` has beside the other: what to send as `carriesOn`. */
  version: number
  theirs: {
    value: AnswerValue
    version: number
    savedAt: Date
    by: string
    /** The same person wrote both, as in two windows. */
    mine: boolean
  }
}

export interface WrittenAnswers {
  /** What was read of the form, by key. */
  sent: ReadonlyMap<string, AnswerValue>
  written: readonly SavedAnswer[]
  conflicts: AnswerConflict[]
  /** What cannot be kept at all. */
  problems: ReturnType<typeof readSection>['problems']
  savedAt: Date | undefined
}

/** Writes what was sent of one section: one statement, inside `asPerson`, with the application locked. */
export async function writeAnswers(
  tx: Db,
  section: Section,
  personId: string,
  input: SentAnswers,
): Promise<WrittenAnswers> {
  const onForm = onThisForm(section, input)
  const read = readSection(onForm, input.values)
  const sent = new Map(
    onForm.fields.flatMap((field) => {
      const value = read.values[field.name]
      return value === undefined ? [] : splitAnswer(field, value)
    }),
  )
  const saved: SavedAnswers | undefined = await saveAnswers(
    tx,
    input.applicationId,
    personId,
    [...sent].map(([key, value]) => ({
      key,
      value,
      base: input.baseVersions[key] ?? 0,
      carriesOn: input.carriesOn?.[key] ?? 0,
      blank: isBlank(value),
    })),
  )
  const written = saved?.answers ?? []
  return {
    sent,
    written,
    conflicts: written.flatMap((answer) => toConflict(answer, sent.get(answer.key), personId)),
    problems: read.problems,
    savedAt: saved?.savedAt,
  }
}

function onThisForm(section: Section, { baseVersions, values }: SentAnswers): Section {
  const named = new Set(Object.keys(baseVersions).map(fieldOfKey))
  if (named.size === 0) return section
  const hasNoInputOfItsOwn = ({ kind }: { kind: string }) => kind === 'choices' || kind === 'confirm'
  return {
    ...section,
    fields: section.fields.filter(
      (field) => named.has(field.name) || field.name in values || !hasNoInputOfItsOwn(field),
    ),
  }
}

function toConflict(
  { key, version, theirs }: SavedAnswer,
  mine: AnswerValue | undefined,
  personId: string,
): AnswerConflict[] {
  if (!theirs || version === null || mine === undefined) return []
  const { authorName, authorId, ...their } = theirs
  return [
    {
      field: fieldOfKey(key),
      key,
      mine,
      version,
      theirs: { ...their, by: authorName, mine: authorId === personId },
    },
  ]
}
