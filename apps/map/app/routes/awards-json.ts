import { apiContext } from '@academy/web/context/api-context'
import { fileResponse } from '../files/file-response.ts'
import { toJson } from '../files/scheme-files.ts'
import type { Route } from './+types/awards-json'

export async function loader({ context }: Route.LoaderArgs) {
  const file = await context.get(apiContext).map.awardFile({})
  return fileResponse(toJson(file), { type: 'application/json', name: 'awards.json' })
}
