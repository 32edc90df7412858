import type { ReactNode } from 'react'
import { useText } from '../language-context.tsx'
import { useLocalPath } from '../use-local-path.tsx'
import { PageHeading } from './page-heading.tsx'
import { errorKindOf } from './error-kind.ts'
import { errorText } from './error-text.ts'
import { shellPaths } from './shell-paths.ts'

/** What the reader is told when a page cannot be shown: what happened, what to do, and the number to quote. */
export function ErrorPage({
  status,
  requestId,
  body,
}: {
  status: number
  requestId: string
  /** What to do, where the page knows better than the kind of error does. */
  body?: ReactNode
}) {
  const text = useText(errorText)
  const to = useLocalPath()
  const kind = errorKindOf(status)
  return (
    <div className="ac-prose">
      <PageHeading title={text[kind]} lede={body ?? text[`${kind}Body`]} />
      {status >= 500 && (
        <p>
          {text.quote} <code>{requestId}</code>
        </p>
      )}
      <p>
        <a href={to(shellPaths.home)}>{text.home}</a>
      </p>
    </div>
  )
}
