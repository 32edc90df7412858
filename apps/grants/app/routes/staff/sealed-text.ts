import { apiContext } from '@academy/web/context/api-context'
import type { Route } from './+types/sealed-text'

/** What stands of an application, to read. */
export async function loader({ context, params: { slug, reference } }: Route.LoaderArgs) {
  const { text } = await context.get(apiContext).staff.sealedSubmission({ slug, reference })
  return new Response(text, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${reference}.txt"`,
      'Cache-Control': 'no-store',
    },
  })
}
