import { ErrorPage } from '@academy/ui/shell/error-page'
import { createElement } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { usePageFacts } from './page-facts.ts'

/** What an app's `ErrorBoundary` shows inside its own shell: a refusal by its status, a bug by its number. */
export function RouteError() {
  const error = useRouteError()
  const { id } = usePageFacts()
  return createElement(ErrorPage, { status: isRouteErrorResponse(error) ? error.status : 500, requestId: id })
}
