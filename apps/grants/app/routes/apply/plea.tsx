import { textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { Pleas } from '../../application/pleas.tsx'
import { RefusedPresses } from '../../application/refused-presses.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { applicationText } from '../../text/apply/application-text.ts'
import { pleaText } from '../../text/apply/plea-text.ts'
import { errorText } from '../../text/error-text.ts'
import { refusalText } from '../../text/refusal-text.ts'
import type { Route } from './+types/plea'

const REASON_MAX = 4000

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.latePlea({ applicationId: params.id })
  return { page, sent: new URL(request.url).searchParams.has('sent') }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<{ typed: string; error: string }>({ context, request }, async (posted) => {
    const reason = valueOf(posted, 'reason').slice(0, REASON_MAX)
    const result = await context.get(apiContext).grants.pleadLate({ applicationId: params.id, reason })
    if (result.ok) return new GoTo(`${paths.plea(params.id)}?sent=1`)
    return new Again({ typed: reason, error: textIn(pleaText, context.get(languageContext)).reasonMissing })
  })
}

export default function Plea({ loaderData: { page, sent }, actionData }: Route.ComponentProps) {
  const text = useText(pleaText)
  const words = useText(applicationText)
  const refusals = useText(refusalText)
  const form = useText(errorText)
  const language = useLanguage()
  const to = useLocalPath()
  const { application, round, submitUntil, canPlead } = page
  const why = canPlead.ok ? undefined : `${refusals[canPlead.why]}. ${refusals[`${canPlead.why}-body`]}`
  return (
    <>
      <ErrorSummary errors={actionData ? [{ field: 'reason', text: actionData.error }] : []} />
      <Breadcrumbs
        items={[{ path: paths.application(application.id), text: application.organisationName }]}
      />
      {sent && !actionData && (
        <Notice tone="success" title={text.sent} announce>
          <p>{text.sentBody}</p>
        </Notice>
      )}
      <PageHeading
        title={text.title}
        caption={words.caption(application.reference)}
        lede={text.lede}
        {...(actionData && { titlePrefix: form.error })}
      />
      {submitUntil && (
        <Notice>{text.nowUntil(formatInstant(language, submitUntil, { weekday: true }))}</Notice>
      )}
      <Pleas pleas={page.pleas} />
      <Section title={text.toPlea}>
        <form method="post" action={to(paths.plea(application.id))} className="gr-form" noValidate>
          {canPlead.ok ? (
            <TextArea
              name="reason"
              label={text.reason}
              hint={text.reasonHint}
              rows={6}
              value={actionData?.typed}
              error={actionData?.error}
            />
          ) : (
            <p className="ac-prose" id="why-not">
              <strong>{why}</strong>
            </p>
          )}
          <Actions>
            <Button disabledBy={why && 'why-not'}>{text.send}</Button>
          </Actions>
        </form>
      </Section>
      <RefusedPresses page={page} />
      <p>
        <a href={to(paths.application(application.id))}>{refusals.toApplication}</a>
      </p>
      <SampleNote round={round} />
    </>
  )
}
