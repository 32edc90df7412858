import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { localPath } from '@academy/ui/text/local-path'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { data, redirect } from 'react-router'
import { paths } from '../paths.ts'
import { applicationText } from '../text/application-text.ts'
import type { Route } from './+types/withdraw'

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.taskList({ applicationId: params.id })
  if (!page.canWithdraw.ok) throw data({ reason: page.canWithdraw.why }, { status: 422 })
  return { application: page.application }
}

export async function action({ context, params }: Route.ActionArgs) {
  await context.get(apiContext).grants.withdraw({ applicationId: params.id })
  return redirect(localPath(context.get(languageContext), paths.application(params.id)), 303)
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
