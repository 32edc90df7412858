import { apiContext } from '@academy/web/context/api-context'
import type { Route } from './+types/screening-json'

/** The organisations of a round to be looked up, for a program. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { round, rows } = await context.get(apiContext).screen.exportForCheck({ slug: params.slug })
  return new Response(
    JSON.stringify({ round: round.slug, fictional: round.fictional, test: round.test, organisations: rows }),
    {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="screening-${params.slug}.json"`,
        'Cache-Control': 'no-store',
      },
    },
  )
}
