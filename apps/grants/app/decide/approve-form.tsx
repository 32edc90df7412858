import { Disclosure } from '@academy/ui/content/disclosure'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DecisionsPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import { refusalText } from '../text/refusal-text.ts'
import type { DecideAgain } from './read-decisions.ts'

/** Approves proposed decisions as they were read, or sends them back with a reason. */
export function ApproveForm({ page, again }: { page: DecisionsPage; again: DecideAgain | undefined }) {
  const text = useText(decisionsText)
  const why = useText(refusalText)
  const to = useLocalPath()
  const { round, set, mayApprove, maySendBack, whyNotApprove, wordsWritten } = page
  if (set?.status !== 'proposed') return null
  const action = to(paths.decisions(round.slug))
  const isAgain = again?.form === 'send-back'
  return (
    <Section title={text.approval} id="approve">
      {again?.form === 'approve' && <Notice tone="warning" title={text.changed} announce />}
      {mayApprove ? (
        <form method="post" action={action} className="gr-form" noValidate>
          <p>{text.approveBody}</p>
          <input type="hidden" name="form" value="approve" />
          <input type="hidden" name="no" value={set.no} />
          <input type="hidden" name="written" value={wordsWritten} />
          <Actions>
            <Button>{text.approve}</Button>
          </Actions>
        </form>
      ) : (
        whyNotApprove && (
          <p>
            {text.cannot} {why[whyNotApprove]}. {why[`${whyNotApprove}-body`]}
          </p>
        )
      )}
      {maySendBack && (
        <Disclosure summary={text.sendBack} open={isAgain}>
          <form method="post" action={action} className="gr-form" noValidate>
            <input type="hidden" name="form" value="send-back" />
            <input type="hidden" name="no" value={set.no} />
            <TextArea
              name="reason"
              label={text.reason}
              rows={3}
              value={isAgain ? valueOf(again.typed, 'reason') : undefined}
              error={isAgain ? again.errors['reason'] : undefined}
            />
            <Actions>
              <Button kind="secondary">{text.sendBack}</Button>
            </Actions>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}
