import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { AskedQuestion } from '../../staff/asked-question.tsx'
import { errorText } from '../../text/error-text.ts'
import { clarificationText } from '../../text/staff/clarification-text.ts'
import type { Route } from './+types/clarifications'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).staff.clarifications({ applicationId: params.id })
}

interface Refused {
  clarificationId: string
  answer: string
  problem: 'blank' | 'too-long'
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<Refused>({ context, request }, async (posted) => {
    const clarificationId = valueOf(posted, 'question')
    const answer = valueOf(posted, `answer-${clarificationId}`)
    if (!UUID.test(clarificationId)) return new GoTo(paths.clarifications(params.id))
    if (answer.length > 60_000) return new Again({ clarificationId, answer, problem: 'too-long' })
    const { staff } = context.get(apiContext)
    const given = await staff.answer({ applicationId: params.id, clarificationId, answer })
    if (!given.ok) return new Again({ clarificationId, answer, problem: given.problem })
    return new GoTo(paths.clarifications(params.id))
  })
}

export default function Clarifications({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(clarificationText)
  const form = useText(errorText)
  const { application, clarifications } = page
  const error = actionData && text[actionData.problem]
  return (
    <div className="gr-column">
      <Breadcrumbs
        items={[{ path: paths.application(application.id), text: application.organisationName }]}
      />
      <ErrorSummary errors={error ? [{ field: `answer-${actionData.clarificationId}`, text: error }] : []} />
      <PageHeading title={text.title} lede={text.lede} {...(error && { titlePrefix: form.error })} />
      {clarifications.length === 0 && <p>{text.none}</p>}
      {clarifications.map((asked) => (
        <AskedQuestion
          key={asked.id}
          application={application}
          asked={asked}
          refused={
            actionData?.clarificationId === asked.id ? { answer: actionData.answer, error } : undefined
          }
        />
      ))}
    </div>
  )
}
