import { Section } from '@academy/ui/content/section'
import { Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
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

interface SignOffFormProps extends SubmitFormProps {
  /** What is wrong with the reason for sending it back, and what was typed. */
  error?: string | undefined
  typed?: string | undefined
}

/** A decision's reason as a sentence; nothing where it is allowed. */
function useWhyNot(decision: CheckPage['canSubmit'] | NonNullable<CheckPage['signOff']>['canSend']) {
  const text = useText(checkText)
  const refusals = useText(refusalText)
  if (decision.ok) return undefined
  return decision.why === 'incomplete'
    ? text.cannotIncomplete
    : `${refusals[decision.why]}. ${refusals[`${decision.why}-body`]}`
}

/** The end of the check page. Where it cannot be sent, the button stays and says why. */
export function SubmitForm({ page: { application, canSubmit }, idempotencyKey }: SubmitFormProps) {
  const text = useText(checkText)
  return (
    <Section title={text.submitTitle}>
      <CheckForm
        id={application.id}
        body={text.submitBody}
        why={useWhyNot(canSubmit)}
        label={text.submit}
        hidden={{ key: idempotencyKey }}
      />
    </Section>
  )
}

/** The same where the round asks for a second person: one sends it, another signs it off or sends it back. */
export function SignOffForm({ page, idempotencyKey, error, typed }: SignOffFormProps) {
  const text = useText(checkText)
  const to = useLocalPath()
  const { application, signOff, canSubmit } = page
  const send = signOff?.canSend ?? ({ ok: false, why: 'no-sign-off' } as const)
  const whyNotSend = useWhyNot(send)
  const whyNotSign = useWhyNot(canSubmit)
  if (!signOff) return null
  if (application.status !== 'awaiting-sign-off') {
    return (
      <Section title={text.signTitle}>
        <CheckForm
          id={application.id}
          body={text.sendBody}
          why={whyNotSend}
          label={text.sendForSignOff}
          hidden={{ move: 'send' }}
        />
      </Section>
    )
  }
  return (
    <Section title={text.signTitle}>
      <CheckForm
        id={application.id}
        body={text.signBody}
        why={whyNotSign}
        label={text.sign}
        hidden={{ key: idempotencyKey }}
      />
      {signOff.canSendBack.ok && (
        <form method="post" action={to(paths.check(application.id))} className="gr-form" noValidate>
          <input type="hidden" name="move" value="back" />
          <TextArea name="reason" label={text.sendBackReason} rows={3} value={typed} error={error} />
          <Button kind="secondary">{text.sendBack}</Button>
        </form>
      )}
    </Section>
  )
}

interface CheckFormProps {
  id: string
  body: string
  why: string | undefined
  label: string
  hidden: Readonly<Record<string, string>>
}

function CheckForm({ id, body, why, label, hidden }: CheckFormProps) {
  const to = useLocalPath()
  return (
    <form method="post" action={to(paths.check(id))}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="ac-prose">{body}</p>
      {why && (
        <p className="ac-prose" id="why-not">
          <strong>{why}</strong>
        </p>
      )}
      <Button disabledBy={why && 'why-not'}>{label}</Button>
    </form>
  )
}
