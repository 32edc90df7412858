import type { Condition } from '@academy/domain/form/condition'
import type { Field } from '@academy/domain/form/field'
import type { FieldError } from '@academy/ui/form/error-summary'
import type { ReactNode } from 'react'
import type { SectionPage } from '../api-types.ts'
import { BudgetTable } from './budget-table.tsx'
import { KnownAnswer } from './known-answer.tsx'
import { Question } from './question.tsx'
import { QuestionLinks } from './question-links.tsx'
import { ParallelTexts } from './parallel-texts.tsx'
import type { Values } from './value-of.ts'

interface QuestionsProps {
  /** Of a preview there is no application, and nothing to look up beside a question. */
  page: SectionPage | Pick<SectionPage, 'section' | 'asked' | 'parallel' | 'rules'>
  values: Values
  errors: readonly FieldError[]
  /** One question alone, with those that follow from it. */
  only?: string | undefined
  /** The question in rows that is to have another. */
  adding?: string | undefined
}

/**
 * The questions of a section. One that follows from a choice on the same page stands under that choice, where the
 * style sheet shows it when the choice is made: nothing has to be sent to see it. Any other that has a condition is
 * asked once what was saved meets it.
 */
export function Questions(props: QuestionsProps) {
  const { page, only } = props
  return leadingQuestions(page)
    .filter(({ name }) => only === undefined || name === only)
    .map((field) => <OneQuestion key={field.name} field={field} {...props} />)
}

/** The questions that stand by themselves, in order. */
export function leadingQuestions({ section, asked }: Pick<SectionPage, 'section' | 'asked'>): Field[] {
  return section.fields.filter((field) => !parentOf(field, section.fields) && asked.includes(field.name))
}

/** A question and all that follow from it, by name. */
export function withFollowing({ section }: Pick<SectionPage, 'section'>, name: string): string[] {
  const following = section.fields.filter((field) => parentOf(field, section.fields) === name)
  return [name, ...following.flatMap((field) => withFollowing({ section }, field.name))]
}

function OneQuestion({ field, page, values, errors, adding }: QuestionsProps & { field: Field }) {
  const parallel = page.parallel.filter((each) => each.field === field.name)
  const followUps = followUpsOf(field, { page, values, errors, adding })
  return (
    <div className="gr-question">
      <ParallelTexts field={field} parallel={parallel} />
      {'known' in page && page.known.includes(field.name) ? (
        <KnownAnswer field={field} page={page} />
      ) : field.kind === 'years' ? (
        <BudgetTable field={field} value={values[field.name]} rules={page.rules} errors={errors} />
      ) : (
        <Question field={field} values={values} errors={errors} followUps={followUps} adding={adding} />
      )}
      {'application' in page && <QuestionLinks field={field} page={page} />}
    </div>
  )
}

function followUpsOf(field: Field, props: QuestionsProps): Record<string, ReactNode> {
  const { fields } = props.page.section
  const following = fields.filter((each) => parentOf(each, fields) === field.name)
  const answers = [...new Set(following.map((each) => answerOf(each.when)))]
  return Object.fromEntries(
    answers.map((answer) => [
      answer,
      following
        .filter((each) => answerOf(each.when) === answer)
        .map((each) => <OneQuestion key={each.name} field={each} {...props} />),
    ]),
  )
}

/** The choice of the same section that a question follows from by one answer. */
function parentOf({ when }: Field, fields: readonly Field[]): string | undefined {
  if (when?.op !== 'is') return undefined
  const parent = fields.find(({ name }) => name === when.field)
  return parent && ['choice', 'choices', 'yes-no'].includes(parent.kind) ? parent.name : undefined
}

function answerOf(when: Condition | undefined): string {
  return when?.op === 'is' ? when.value : ''
}
