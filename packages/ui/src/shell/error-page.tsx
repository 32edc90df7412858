import { useText } from '../language-context.tsx'
import { useLocalPath } from '../use-local-path.tsx'
import { PageHeading } from './page-heading.tsx'
import { errorText } from './error-text.ts'

const kinds = {
  400: 'badRequest',
  401: 'signedOut',
  403: 'notAllowed',
  404: 'notFound',
  405: 'notPossible',
  409: 'refused',
  411: 'notPossible',
  413: 'tooLarge',
  422: 'refused',
  429: 'tooMany',
  503: 'unavailable',
} as const

function kindOf(status: number) {
  return status in kinds ? kinds[status as keyof typeof kinds] : 'problem'
}

/** What the reader is told when a page cannot be shown: what happened, what to do, and the number to quote. */
export function ErrorPage({ status, requestId }: { status: number; requestId: string }) {
  const text = useText(errorText)
  const to = useLocalPath()
  const kind = kindOf(status)
  return (
    <div className="ac-prose">
      <PageHeading title={text[kind]} lede={text[`${kind}Body`]} />
      {status >= 500 && (
        <p>
          {text.quote} <code>{requestId}</code>
        </p>
      )}
      <p>
        <a href={to('/')}>{text.home}</a>
      </p>
    </div>
  )
}
