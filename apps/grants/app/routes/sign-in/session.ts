import { sessionContext } from '@academy/web/context/session-context'
import type { Route } from './+types/session'

/** How long the session still lasts, for the page's warning. Asking is using it, and gives it more time. */
export function loader({ context }: Route.LoaderArgs) {
  const { expiresAt } = context.get(sessionContext)
  return Response.json(
    { expiresAt: expiresAt?.toISOString() ?? null },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}
