import type { AttachmentState } from '../attachment/attachment-state.ts'
import { isBlank, partsOf, type Answers, type AnswerValue } from '../form/answers.ts'
import { askedFields } from '../form/check-section.ts'
import { holds } from '../form/condition.ts'
import type { Field } from '../form/field.ts'
import { filesOf } from '../attachment/file-text.ts'
import type { RoundDefinition } from '../round/round-definition.ts'
import type { Words } from '../text/words.ts'

/** What somebody finds of an item. */
export const checkAnswers = ['met', 'not-met', 'not-clear'] as const
export type CheckAnswer = (typeof checkAnswers)[number]
export const CHECK_NOTE_MAX = 2000

/** One thing to be checked of a bid, with what the bid says to it. */
export type ChecklistItem = { key: string } & (
  | { kind: 'eligibility'; question: Words; answered: 'yes' | 'no' | null; field: string | null }
  | { kind: 'requirement'; words: Words }
  /** Whether everything that is asked is there: with what is not. */
  | { kind: 'answers'; empty: { field: Field; section: string; required: boolean }[] }
  | {
      kind: 'documents'
      field: Field
      section: string
      files: { id: string; state: AttachmentState | null }[]
      required: boolean
    }
)

/**
 * What is checked of a bid: each question of eligibility, each requirement of its round, that all that is asked is answered, and
 * each document. Keys last as long as the version of the round does.
 *
 * @param eligibility What was answered before the form; a question that fills one of the form has its answer there.
 * @param files What is known of each file that was submitted, by its id.
 */
export function checklistOf(
  definition: Pick<RoundDefinition, 'eligibility' | 'requirements' | 'form'>,
  answers: Answers,
  eligibility: Readonly<Record<string, string>>,
  files: Readonly<Record<string, AttachmentState>>,
): ChecklistItem[] {
  const asked = definition.form.sections
    .filter((section) => holds(section.when, answers))
    .flatMap((section) => askedFields(section, answers).map((field) => ({ field, section: section.slug })))
  const empty = asked
    .filter(({ field }) => field.kind !== 'file' && isBlank(answers[field.name]))
    .map(({ field, section }) => ({ field, section, required: field.required }))
  return [
    ...definition.eligibility.map(({ name, question, fills }) => ({
      key: `eligibility:${name}`,
      kind: 'eligibility' as const,
      question,
      answered: yesOrNo(fills === undefined ? undefined : answers[fills]) ?? yesOrNo(eligibility[name]),
      field: fills ?? null,
    })),
    ...definition.requirements.map((words, index) => ({
      key: `requirement:${index + 1}`,
      kind: 'requirement' as const,
      words,
    })),
    { key: 'answers:all', kind: 'answers', empty },
    ...asked
      .filter(({ field }) => field.kind === 'file')
      .map(({ field, section }) => ({
        key: `documents:${field.name}`,
        kind: 'documents' as const,
        field,
        section,
        required: field.required,
        files: filesOf(partsOf(answers[field.name])).map(({ id }) => ({ id, state: files[id] ?? null })),
      })),
  ]
}

/** Whether the bid itself already speaks against an item: a no, an empty answer, a document that is not there or not to be read. */
export function speaksAgainst(item: ChecklistItem): boolean {
  switch (item.kind) {
    case 'eligibility':
      return item.answered === 'no'
    case 'requirement':
      return false
    case 'answers':
      return item.empty.some(({ required }) => required)
    case 'documents':
      return (item.required && item.files.length === 0) || item.files.some(({ state }) => state !== 'clean')
  }
}

function yesOrNo(value: AnswerValue | undefined): 'yes' | 'no' | null {
  return value === 'yes' || value === 'no' ? value : null
}
