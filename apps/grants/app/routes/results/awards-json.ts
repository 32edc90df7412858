import { apiContext } from '@academy/web/context/api-context'
import { jsonOfRows, publicFile } from '../../results/public-file.ts'
import { awardRows } from '../../results/results-files.ts'
import type { Route } from './+types/awards-json'

/** Awards of a round as they stand, as JSON. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const page = await context.get(apiContext).results.page({ slug })
  return publicFile(`${slug}-awards`, 'json', jsonOfRows(awardRows(page)))
}
