import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { apiContext } from '@academy/web/context/api-context'
import { settingsContext } from '@academy/web/context/settings-context'
import { navText } from '../../nav-text.ts'
import { paths } from '../../paths.ts'
import { RoundFacts } from '../../round/round-facts.tsx'
import type { Route } from './+types/round'

export async function loader({ context, params }: Route.LoaderArgs) {
  const round = await context.get(apiContext).grants.round({ slug: params.slug })
  return { round, mapOrigin: context.get(settingsContext)['mapOrigin'] }
}

export default function Round({ loaderData: { round, mapOrigin } }: Route.ComponentProps) {
  const nav = useText(navText)
  return (
    <>
      <Breadcrumbs items={[{ path: paths.home, text: nav.rounds }]} />
      <RoundFacts round={round} mapOrigin={mapOrigin} />
    </>
  )
}
