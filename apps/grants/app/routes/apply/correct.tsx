import { Actions, Button } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { applicationText } from '../../text/apply/application-text.ts'
import { deadlineIn } from '../../text/round/deadline-text.ts'
import type { Route } from './+types/correct'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { application, canCorrect } = await context
    .get(apiContext)
    .grants.taskList({ applicationId: params.id })
  const correcting = application.status === 'correcting'
  if (!canCorrect.ok && !correcting) throw data({ reason: canCorrect.why }, { status: 422 })
  return { application, correcting }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async (posted) => {
    const { grants } = context.get(apiContext)
    const input = { applicationId: params.id }
    await (valueOf(posted, 'leave') === 'yes' ? grants.dropCorrection(input) : grants.beginCorrection(input))
    return new GoTo(paths.application(params.id))
  })
}

/** Takes up again what was submitted, or leaves it as it was. */
export default function Correct({ loaderData: { application, correcting } }: Route.ComponentProps) {
  const text = useText(applicationText)
  const language = useLanguage()
  const to = useLocalPath()
  return (
    <form method="post" action={to(paths.correct(application.id))} className="ac-prose">
      <PageHeading
        title={correcting ? text.dropTitle : text.correctTitle}
        caption={`${application.organisation.name}, ${application.reference}`}
        lede={correcting ? text.dropLede : text.correctLede(deadlineIn(language, application.round.closesAt))}
        long
      />
      {correcting && <input type="hidden" name="leave" value="yes" />}
      <Actions>
        <Button>{correcting ? text.drop : text.correctYes}</Button>
        <a href={to(paths.application(application.id))}>{correcting ? text.dropNo : text.correctNo}</a>
      </Actions>
    </form>
  )
}
