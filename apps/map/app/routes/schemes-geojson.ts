import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { readAddress } from '../address/read-address.ts'
import { fileResponse } from '../files/file-response.ts'
import { schemesGeojson } from '../files/scheme-files.ts'
import type { Route } from './+types/schemes-geojson'

export async function loader({ context, request }: Route.LoaderArgs) {
  const file = await context.get(apiContext).map.schemeFile(readAddress(request))
  const body = schemesGeojson(file, context.get(languageContext))
  return fileResponse(body, { type: 'application/geo+json', name: 'schemes.geojson' })
}
