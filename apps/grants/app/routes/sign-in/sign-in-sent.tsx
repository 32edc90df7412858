import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { usePageFacts } from '@academy/web/document/page-facts'
import { paths } from '../../paths.ts'
import { signInText } from '../../text/sign-in/sign-in-text.ts'

export default function SignInSent() {
  const text = useText(signInText)
  const to = useLocalPath()
  const { demo } = usePageFacts()
  return (
    <div className="ac-prose">
      <PageHeading title={text.sentTitle} lede={text.sentLede} />
      {demo && (
        <p>
          <a href={to(paths.outbox)}>{text.toOutbox}</a>
        </p>
      )}
      <p>{text.sentNothing}</p>
      <p>
        <a href={to(paths.signIn)}>{text.again}</a>
      </p>
    </div>
  )
}
