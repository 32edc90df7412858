import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { readAddress } from '../address/read-address.ts'
import { fileResponse } from '../files/file-response.ts'
import { schemesCsv } from '../files/scheme-files.ts'
import type { Route } from './+types/schemes-csv'

export async function loader({ context, request }: Route.LoaderArgs) {
  const file = await context.get(apiContext).map.schemeFile(readAddress(request))
  return fileResponse(schemesCsv(file, context.get(languageContext)), {
    type: 'text/csv',
    name: 'schemes.csv',
  })
}
