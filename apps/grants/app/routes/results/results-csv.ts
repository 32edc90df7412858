import { apiContext } from '@academy/web/context/api-context'
import { csvOfRows, publicFile } from '../../results/public-file.ts'
import { rateColumns, rateRows } from '../../results/results-files.ts'
import type { Route } from './+types/results-csv'

/** Success rates of a round as it was decided, as a table. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const page = await context.get(apiContext).results.page({ slug })
  return publicFile(`${slug}-results`, 'csv', csvOfRows(rateRows(page), rateColumns))
}
