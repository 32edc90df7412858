import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { fileResponse } from '../files/file-response.ts'
import { awardsCsv } from '../files/other-files.ts'
import type { Route } from './+types/awards-csv'

export async function loader({ context }: Route.LoaderArgs) {
  const file = await context.get(apiContext).map.awardFile({})
  return fileResponse(awardsCsv(file, context.get(languageContext)), { type: 'text/csv', name: 'awards.csv' })
}
