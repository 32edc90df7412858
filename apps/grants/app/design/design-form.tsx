import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DesignPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { designText } from '../text/design/design-text.ts'
import type { DesignInput } from './design-input.ts'
import { InputField } from './input-field.tsx'
import { useConditionQuestions } from './condition-questions.ts'

interface DesignFormProps {
  page: DesignPage
  inputs: readonly DesignInput[]
  action: string
  /** What could not be taken, with what was typed. */
  refused?: { typed: unknown; errors: Record<string, string> } | undefined
  /** Before which question conditions may look; all of them without it. */
  before?: readonly [section: number, question: number]
}

/** The form of a part, an entry or a question, with the edition that was looked at. */
export function DesignForm({ page, inputs, action, refused, before }: DesignFormProps) {
  const text = useText(designText)
  const to = useLocalPath()
  const questions = useConditionQuestions(page, before)
  const errors = refused?.errors ?? {}
  return (
    <>
      <ErrorSummary errors={Object.entries(errors).map(([field, sentence]) => ({ field, text: sentence }))} />
      <form method="post" action={to(action)} className="gr-form" noValidate>
        <input type="hidden" name="edition" value={page.edition} />
        {inputs.map((input) => (
          <InputField
            key={input.path.join('.')}
            input={input}
            value={refused?.typed ?? page.definition}
            errors={errors}
            questions={questions}
          />
        ))}
        <Actions>
          <Button>{text.save}</Button>
          <a href={to(paths.design(page.round.slug))}>{text.back}</a>
        </Actions>
      </form>
    </>
  )
}
