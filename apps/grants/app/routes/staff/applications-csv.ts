import { apiContext } from '@academy/web/context/api-context'
import { filterOf, readApplicationQuery } from '../../staff/application-query.ts'
import { applicationsCsv } from '../../staff/applications-csv.ts'
import { csvResponse } from '../../staff/csv.ts'
import type { Route } from './+types/applications-csv'

/** The whole of a list as a file, with the filters of its page. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const query = readApplicationQuery(new URL(request.url))
  const { slug } = params
  const { staff } = context.get(apiContext)
  const list = await staff.applications({ slug, ...filterOf(query).filter, sort: query.sort, all: true })
  return csvResponse(`applications-${slug}`, applicationsCsv(list))
}
