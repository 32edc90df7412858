import { chartNames } from '@academy/domain/grants/round-charts'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { chartCsv } from '../../staff/charts-csv.ts'
import { csvResponse, markedAsTest } from '../../staff/csv.ts'
import type { Route } from './+types/charts-csv'

/** The figures of one chart as a file. */
export async function loader({ context, params: { slug, file } }: Route.LoaderArgs) {
  const page = await context.get(apiContext).staff.charts({ slug })
  const chart = chartNames.find((name) => `${name}.csv` === file)
  const csv = chart && chartCsv(page, chart)
  if (csv === undefined) throw data(null, { status: 404 })
  return csvResponse(`${slug}-${chart}`, page.round.test ? markedAsTest(csv) : csv)
}
