import { apiContext } from '@academy/web/context/api-context'
import { numberOf } from '../../application/receipt-number.ts'
import type { Route } from './+types/receipt-proof-json'

/** The proof of one's own submission for a program, such as `docs/verify-receipt.mjs`. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const proof = await context
    .get(apiContext)
    .grants.receiptProof({ applicationId: params.id, ...numberOf(request) })
  return Response.json(proof, { headers: { 'Cache-Control': 'no-store' } })
}
