import { apiContext } from '@academy/web/context/api-context'
import { publicFile } from '../../results/public-file.ts'
import type { Route } from './+types/public-decisions'

/** The decisions of a round as they are published, once its results are told. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { text } = await context.get(apiContext).results.record({ slug, which: 'decisions' })
  return publicFile(`${slug}-decisions`, 'json', text)
}
