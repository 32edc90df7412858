import { askedColumns } from '@academy/domain/screen/external-check'
import { apiContext } from '@academy/web/context/api-context'
import { csvOf, csvResponse, markedAsTest } from '../../staff/csv.ts'
import type { Route } from './+types/screening-csv'

/** The organisations of a round to be looked up, as a file. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { round, rows } = await context.get(apiContext).screen.exportForCheck({ slug: params.slug })
  const csv = csvOf([
    askedColumns,
    ...rows.map((row) => [
      row.reference,
      row.organisation,
      row.identifiers,
      row.charityNumber,
      row.companyNumber,
      row.address,
      row.postcode,
      row.amountPounds,
    ]),
  ])
  return csvResponse(`screening-${params.slug}`, round.test ? markedAsTest(csv) : csv)
}
