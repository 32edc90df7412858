import { apiContext } from '@academy/web/context/api-context'
import { jsonFile } from '../../decide/json-file.ts'
import type { Route } from './+types/division-json'

/** The chosen division of a round, as it was hashed. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { text } = await context.get(apiContext).allocate.record({ slug })
  return jsonFile(`${slug}-division`, text)
}
