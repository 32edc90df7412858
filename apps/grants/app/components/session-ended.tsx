import { Notice } from '@academy/ui/content/notice'
import { Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { sessionText } from '../text/sign-in/session-text.ts'
import type { PostedForm } from './read-form.ts'
import { HiddenInputs, TypedText } from './typed-text.tsx'

/** Marks a form that was sent a second time from here. */
const AGAIN = '_again'

/**
 * Answers a form that came after its sender was signed out. The page itself carries what was typed: no script, no
 * store of ours and no time limit is needed to send it again.
 */
export function SessionEnded({ posted, action }: { posted: PostedForm; action: string }) {
  const text = useText(sessionText)
  const to = useLocalPath()
  return (
    <>
      <PageHeading title={text.endedTitle} lede={text.endedLede} long />
      {AGAIN in posted && <Notice tone="warning" title={text.stillOut} announce />}
      <ol className="gr-two-steps">
        <li>
          <p>{text.step1}</p>
          <a
            className="nhsuk-button nhsuk-button--secondary"
            href={`${to(paths.signIn)}?${new URLSearchParams({ next: to(paths.applications) })}`}
            target="_blank"
            rel="noreferrer"
          >
            {text.signIn}
          </a>
        </li>
        <li>
          <p>{text.step2}</p>
          <form method="post" action={action}>
            <input type="hidden" name={AGAIN} value="1" />
            <HiddenInputs posted={posted} without={AGAIN} />
            <Button>{text.resend}</Button>
            <TypedText posted={posted} />
          </form>
        </li>
      </ol>
    </>
  )
}
