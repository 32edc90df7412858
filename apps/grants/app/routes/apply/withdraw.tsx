import { applicationStatuses } from '@academy/domain/grants/application-state'
import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { applicationText } from '../../text/apply/application-text.ts'
import type { Route } from './+types/withdraw'

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.taskList({ applicationId: params.id })
  const { canWithdraw, canUndoWithdrawal } = page
  if (!canWithdraw.ok && !canUndoWithdrawal.ok) {
    throw data(
      { reason: canWithdraw.why === 'withdrawn' ? canUndoWithdrawal.why : canWithdraw.why },
      { status: 422 },
    )
  }
  return { application: page.application }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async (posted) => {
    const { grants } = context.get(apiContext)
    const input = { applicationId: params.id }
    const looked = valueOf(posted, 'status')
    const expected = applicationStatuses.find((status) => status === looked)
    await (looked === 'withdrawn'
      ? grants.undoWithdrawal(input)
      : grants.withdraw({ ...input, ...(expected && { expected }) }))
    return new GoTo(paths.application(params.id))
  })
}

/** Withdraws an application, or takes the withdrawal back. The form says what was looked at: nothing else is changed. */
export default function Withdraw({ loaderData: { application } }: Route.ComponentProps) {
  const text = useText(applicationText)
  const to = useLocalPath()
  const isWithdrawn = application.status === 'withdrawn'
  return (
    <form method="post" action={to(paths.withdraw(application.id))} className="ac-prose">
      <PageHeading
        title={isWithdrawn ? text.undoTitle : text.withdrawTitle}
        caption={`${application.organisation.name}, ${application.reference}`}
        lede={isWithdrawn ? text.undoLede : text.withdrawLede}
        long
      />
      <input type="hidden" name="status" value={application.status} />
      <Actions>
        {isWithdrawn ? <Button>{text.undo}</Button> : <Button kind="warning">{text.withdrawYes}</Button>}
        <a href={to(paths.application(application.id))}>{isWithdrawn ? text.undoNo : text.withdrawNo}</a>
      </Actions>
    </form>
  )
}
