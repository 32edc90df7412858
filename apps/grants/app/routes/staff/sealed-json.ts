import { apiContext } from '@academy/web/context/api-context'
import type { Route } from './+types/sealed-json'

/** The exact text of which the receipt gives the SHA-256. */
export async function loader({ context, params: { slug, reference } }: Route.LoaderArgs) {
  const { canonicalJson } = await context.get(apiContext).staff.sealedSubmission({ slug, reference })
  return new Response(canonicalJson, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${reference}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}
