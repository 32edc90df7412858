import { apiContext } from '@academy/web/context/api-context'
import { jsonOfRows, publicFile } from '../../results/public-file.ts'
import { rateRows } from '../../results/results-files.ts'
import type { Route } from './+types/results-json'

/** Success rates of a round as it was decided, as JSON. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const page = await context.get(apiContext).results.page({ slug })
  return publicFile(`${slug}-results`, 'json', jsonOfRows(rateRows(page)))
}
