import { apiContext } from '@academy/web/context/api-context'
import { numberOf } from '../../application/receipt-number.ts'
import type { Route } from './+types/receipt-text'

/** The exact bytes of which the receipt gives the SHA-256. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { canonicalJson } = await context
    .get(apiContext)
    .grants.receipt({ applicationId: params.id, ...numberOf(request) })
  return new Response(canonicalJson, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
