import { apiContext } from '@academy/web/context/api-context'
import { jsonFile } from '../../decide/json-file.ts'
import type { Route } from './+types/decisions-json'

/** The sealed decisions of a round, as they were hashed. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { text } = await context.get(apiContext).decide.record({ slug })
  return jsonFile(`${slug}-decisions`, text)
}
