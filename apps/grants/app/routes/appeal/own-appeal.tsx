import { textIn } from '@academy/domain/text/define-text'
import { Notice } from '@academy/ui/content/notice'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { AboutAppeals } from '../../appeal/about-appeals.tsx'
import { AppealForm } from '../../appeal/appeal-form.tsx'
import { OneAppeal } from '../../appeal/one-appeal.tsx'
import { groundsOf, idOf, type AppealAgain } from '../../appeal/read-appeal.ts'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { appealText } from '../../text/appeal/appeal-text.ts'
import { applicationText } from '../../text/apply/application-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/own-appeal'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await context.get(apiContext).appeal.own({ applicationId: params.id })
  return { page, formKey: crypto.randomUUID(), sent: new URL(request.url).searchParams.has('sent') }
}

export function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext).appeal
  const language = context.get(languageContext)
  return answerForm<AppealAgain>({ context, request }, async (posted) => {
    const form = valueOf(posted, 'form')
    if (form === 'withdraw') {
      await api.withdraw({ applicationId: params.id, appealId: idOf(posted, 'appeal') })
      return new GoTo(paths.appeal(params.id))
    }
    const result = await api.make({
      applicationId: params.id,
      grounds: groundsOf(posted),
      words: valueOf(posted, 'words').slice(0, 8000),
      language,
      key: idOf(posted, 'key'),
    })
    if (result.ok) return new GoTo(`${paths.appeal(params.id)}?sent=1`)
    const text = textIn(appealText, language)
    const fields = { 'grounds-missing': 'grounds', 'words-missing': 'words' } as const
    const errors = Object.fromEntries(result.problems.map((problem) => [fields[problem], text[problem]]))
    return new Again({ form: 'make', typed: posted, errors })
  })
}

/** What an appeal can be about and by when, the form, and the appeals of an application with their answers. */
export default function OwnAppeal({ loaderData: { page, formKey, sent }, actionData }: Route.ComponentProps) {
  const text = useText(appealText)
  const words = useText(applicationText)
  const form = useText(errorText)
  const { application, appeals, round } = page
  const errors = Object.entries(actionData?.errors ?? {})
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
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
      {appeals.map((appeal, index) => (
        <OneAppeal key={appeal.id} page={page} appeal={appeal} isNewest={index === 0} />
      ))}
      {(page.canAppeal.ok || page.canAppeal.why !== 'appeal-there') && (
        <>
          <AboutAppeals page={page} />
          <AppealForm page={page} formKey={formKey} again={actionData} />
        </>
      )}
      <SampleNote round={round} />
    </>
  )
}
