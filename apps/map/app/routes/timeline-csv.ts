import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { fileResponse } from '../files/file-response.ts'
import { timelineCsv } from '../files/other-files.ts'
import type { Route } from './+types/timeline-csv'

export async function loader({ context }: Route.LoaderArgs) {
  const file = await context.get(apiContext).map.timeline({})
  return fileResponse(timelineCsv(file, context.get(languageContext)), {
    type: 'text/csv',
    name: 'timeline.csv',
  })
}
