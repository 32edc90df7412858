import { ErrorPage } from '@academy/ui/shell/error-page'
import { usePageFacts } from '@academy/web/document/page-facts'
import { isRouteErrorResponse, useLocation, useParams, useRouteError } from 'react-router'
import { isRefusalReason } from '../text/refusal-text.ts'
import { isKeptForm } from './read-form.ts'
import { Refused } from './refused.tsx'
import { SentBack } from './sent-back.tsx'
import { SessionEnded } from './session-ended.tsx'
import { TypedText } from './typed-text.tsx'

/** The error page of pages with forms: what was typed comes back, and a refusal is said in its own words. */
export function FormError() {
  const error = useRouteError()
  const { id } = usePageFacts()
  const params = useParams()
  const isManaged = /^(\/cy)?\/manage\//.test(useLocation().pathname)
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} requestId={id} />
  const facts: unknown = error.data
  if (isKeptForm(facts)) {
    const { why } = facts
    if (why === 'signed-out') return <SessionEnded {...facts} />
    if (why !== 'refused') return <SentBack {...facts} why={why} />
  }
  const reason = reasonOf(facts)
  return (
    <>
      {isRefusalReason(reason) ? (
        <Refused reason={reason} applicationId={params['id']} slug={isManaged ? params['slug'] : undefined} />
      ) : (
        <ErrorPage status={error.status} requestId={id} />
      )}
      {isKeptForm(facts) && <TypedText posted={facts.posted} open />}
    </>
  )
}

function reasonOf(facts: unknown): unknown {
  return typeof facts === 'object' && facts !== null && 'reason' in facts ? facts.reason : undefined
}
