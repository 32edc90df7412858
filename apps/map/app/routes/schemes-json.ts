import { apiContext } from '@academy/web/context/api-context'
import { readAddress } from '../address/read-address.ts'
import { fileResponse } from '../files/file-response.ts'
import { schemesJson } from '../files/scheme-files.ts'
import type { Route } from './+types/schemes-json'

export async function loader({ context, request }: Route.LoaderArgs) {
  const file = await context.get(apiContext).map.schemeFile(readAddress(request))
  return fileResponse(schemesJson(file), { type: 'application/json', name: 'schemes.json' })
}
