import { apiContext } from '@academy/web/context/api-context'
import type { Route } from './+types/audit-event-json'

/** The proof that an event is in the log, for a program. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const proof = await context.get(apiContext).audit.proof({ eventId: params.id })
  return Response.json(proof, { headers: { 'Cache-Control': 'no-store' } })
}
