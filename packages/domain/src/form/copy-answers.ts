import { isBlank, type Answers, type AnswerValue } from './answers.ts'
import { checkField } from './check-field.ts'
import type { Field } from './field.ts'
import type { FormDefinition } from './form-definition.ts'

/**
 * Why an answer of an earlier application is not taken over: the new form does not ask it, or asks it in another way;
 * it is answered there; its rules do not take it; or it has to be said anew each time.
 */
export type NotCopiedWhy = 'not-asked' | 'answered-already' | 'does-not-fit' | 'said-anew'

export interface CopiedAnswers {
  copied: { field: Field; value: AnswerValue }[]
  notCopied: { field: Field; why: NotCopiedWhy }[]
}

interface Filled {
  form: FormDefinition
  answers: Answers
}

/** A declaration is of its day, and a file belongs to its application. */
const anew: ReadonlySet<string> = new Set(['confirm', 'file'])

/** What of an earlier application fits into another: fields of the same name and kind, answered there and open here. */
export function copyAnswers(from: Filled, to: Filled): CopiedAnswers {
  const asked = new Map(to.form.sections.flatMap(({ fields }) => fields.map((field) => [field.name, field])))
  const result: CopiedAnswers = { copied: [], notCopied: [] }
  for (const earlier of from.form.sections.flatMap(({ fields }) => fields)) {
    const value = from.answers[earlier.name]
    if (value === undefined || isBlank(value)) continue
    const field = asked.get(earlier.name)
    const why = whyNot(earlier, field, value, to.answers[earlier.name])
    if (why === undefined && field) result.copied.push({ field, value })
    else result.notCopied.push({ field: earlier, why: why ?? 'not-asked' })
  }
  return result
}

function whyNot(
  earlier: Field,
  field: Field | undefined,
  value: AnswerValue,
  current: AnswerValue | undefined,
): NotCopiedWhy | undefined {
  if (!field || field.kind !== earlier.kind) return 'not-asked'
  if (anew.has(field.kind)) return 'said-anew'
  if (!isBlank(current)) return 'answered-already'
  return checkField(field, value).length > 0 ? 'does-not-fit' : undefined
}
