import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { refusalText, type RefusalReason } from '../text/refusal-text.ts'

/** What cannot be done and why, in place of the page, with the way on. */
export function Refused({
  reason,
  applicationId,
  slug,
}: {
  reason: RefusalReason
  applicationId?: string | undefined
  /** Of the round that its staff were looking at. */
  slug?: string | undefined
}) {
  const text = useText(refusalText)
  const to = useLocalPath()
  return (
    <div className="ac-prose">
      <PageHeading title={text[reason]} lede={text[`${reason}-body`]} />
      {applicationId && reason === 'already-submitted' && (
        <p>
          <a href={to(paths.receipt(applicationId))}>{text.toReceipt}</a>
        </p>
      )}
      {applicationId && reason === 'incomplete' && (
        <p>
          <a href={to(paths.check(applicationId))}>{text.toCheck}</a>
        </p>
      )}
      {applicationId && (
        <p>
          <a href={to(paths.application(applicationId))}>{text.toApplication}</a>
        </p>
      )}
      <p>
        {slug === undefined ? (
          <a href={to(paths.applications)}>{text.toApplications}</a>
        ) : (
          <a href={to(paths.manageRound(slug))}>{text.toRound}</a>
        )}
      </p>
    </div>
  )
}
