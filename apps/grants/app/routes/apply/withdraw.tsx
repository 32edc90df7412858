import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { paths } from '../../paths.ts'
import { applicationText } from '../../text/apply/application-text.ts'
import type { Route } from './+types/withdraw'

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.taskList({ applicationId: params.id })
  if (!page.canWithdraw.ok) throw data({ reason: page.canWithdraw.why }, { status: 422 })
  return { application: page.application }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async () => {
    await context.get(apiContext).grants.withdraw({ applicationId: params.id })
    return new GoTo(paths.application(params.id))
  })
}

export default function Withdraw({ loaderData: { application } }: Route.ComponentProps) {
  const text = useText(applicationText)
  const to = useLocalPath()
  return (
    <form method="post" action={to(paths.withdraw(application.id))} className="ac-prose">
      <PageHeading
        title={text.withdrawTitle}
        caption={`${application.organisation.name}, ${application.reference}`}
        lede={text.withdrawLede}
        long
      />
      <Actions>
        <Button kind="warning">{text.withdrawYes}</Button>
        <a href={to(paths.application(application.id))}>{text.withdrawNo}</a>
      </Actions>
    </form>
  )
}
