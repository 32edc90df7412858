import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { fileResponse } from '../files/file-response.ts'
import { evidenceCsv } from '../files/other-files.ts'
import type { Route } from './+types/evidence-csv'

export async function loader({ context }: Route.LoaderArgs) {
  const file = await context.get(apiContext).map.evidence({})
  return fileResponse(evidenceCsv(file, context.get(languageContext)), {
    type: 'text/csv',
    name: 'evidence.csv',
  })
}
