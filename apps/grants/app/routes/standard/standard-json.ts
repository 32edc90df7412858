import { apiContext } from '@academy/web/context/api-context'
import { jsonFile } from '../../decide/json-file.ts'
import type { Route } from './+types/standard-json'

/** How a round stands by the requirements of the grants standard, with every explanation that was written. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { round, requirements } = await context.get(apiContext).standard.get({ slug })
  return jsonFile(
    `${slug}-standard`,
    JSON.stringify({ round: slug, fictional: round.fictional, requirements }, null, 2),
  )
}
