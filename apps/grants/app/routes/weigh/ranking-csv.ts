import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { csvResponse, markedAsTest } from '../../staff/csv.ts'
import { rankingCsv } from '../../weigh/ranking-csv.ts'
import type { Route } from './+types/ranking-csv'

/** The whole order of the last run as a file. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { round, run } = await context.get(apiContext).weigh.ranking({ slug })
  if (!run) throw data(null, { status: 404 })
  const csv = rankingCsv(run)
  return csvResponse(`${slug}-ranking`, round.test ? markedAsTest(csv) : csv)
}
