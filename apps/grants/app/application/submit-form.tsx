import { Section } from '@academy/ui/content/section'
import { Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { CheckPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { checkText } from '../text/submit/check-text.ts'
import { refusalText } from '../text/refusal-text.ts'

interface SubmitFormProps {
  page: CheckPage
  /** Made once for this page: the same press of the button sent twice is one submission. */
  idempotencyKey: string
}

/** The end of the check page. Where it cannot be sent, the button stays and says why. */
export function SubmitForm({ page: { application, canSubmit }, idempotencyKey }: SubmitFormProps) {
  const text = useText(checkText)
  const refusals = useText(refusalText)
  const to = useLocalPath()
  const why = canSubmit.ok
    ? undefined
    : canSubmit.why === 'incomplete'
      ? text.cannotIncomplete
      : `${refusals[canSubmit.why]}. ${refusals[`${canSubmit.why}-body`]}`
  return (
    <Section title={text.submitTitle}>
      <form method="post" action={to(paths.check(application.id))}>
        <input type="hidden" name="key" value={idempotencyKey} />
        <p className="ac-prose">{text.submitBody}</p>
        {why && (
          <p className="ac-prose" id="why-not">
            <strong>{why}</strong>
          </p>
        )}
        <Button disabledBy={why && 'why-not'}>{text.submit}</Button>
      </form>
    </Section>
  )
}
