import { ErrorPage } from '@academy/ui/shell/error-page'
import { usePageFacts } from '@academy/web/document/page-facts'
import { isRouteErrorResponse, useRouteError } from 'react-router'

/** What a page that could not be shown says instead, for the `ErrorBoundary` of an app's root. */
export function RootError() {
  const error = useRouteError()
  const { id } = usePageFacts()
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} requestId={id} />
}
