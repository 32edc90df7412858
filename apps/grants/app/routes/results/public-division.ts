import { apiContext } from '@academy/web/context/api-context'
import { publicFile } from '../../results/public-file.ts'
import type { Route } from './+types/public-division'

/** The division of a round as it is published, once its results are told. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { text } = await context.get(apiContext).results.record({ slug, which: 'division' })
  return publicFile(`${slug}-division`, 'json', text)
}
