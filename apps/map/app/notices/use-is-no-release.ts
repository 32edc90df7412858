import { isRouteErrorResponse, useRouteError } from 'react-router'

/** Whether a page was refused because its address names a release that there is not. */
export function useIsNoRelease(): boolean {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return false
  const data: unknown = error.data
  return typeof data === 'object' && data !== null && 'reason' in data && data.reason === 'no-such-release'
}
