import { apiContext } from '@academy/web/context/api-context'
import { csvOfRows, publicFile } from '../../results/public-file.ts'
import { awardColumns, awardRows } from '../../results/results-files.ts'
import type { Route } from './+types/awards-csv'

/** Awards of a round as they stand, as a table. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const page = await context.get(apiContext).results.page({ slug })
  return publicFile(`${slug}-awards`, 'csv', csvOfRows(awardRows(page), awardColumns))
}
