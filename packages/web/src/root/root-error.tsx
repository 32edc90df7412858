import { ErrorPage } from '@academy/ui/shell/error-page'
import { usePageFacts } from '@academy/web/document/page-facts'
import type { ReactNode } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'

/**
 * What a page that could not be shown says instead, for the `ErrorBoundary` of an app's root. `body` is what to do, where
 * the app knows better than the kind of error does.
 */
export function RootError({ body }: { body?: ReactNode }) {
  const error = useRouteError()
  const { id } = usePageFacts()
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} requestId={id} body={body} />
}
