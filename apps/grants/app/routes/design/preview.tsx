import { apiContext } from '@academy/web/context/api-context'
import { settingsContext } from '@academy/web/context/settings-context'
import { PreviewFrame } from '../../design/preview-frame.tsx'
import { RoundFacts } from '../../round/round-facts.tsx'
import type { Route } from './+types/preview'

export async function loader({ context, params }: Route.LoaderArgs) {
  const preview = await context.get(apiContext).design.preview({ slug: params.slug })
  return { preview, mapOrigin: context.get(settingsContext)['mapOrigin'] }
}

export default function Preview({ loaderData: { preview, mapOrigin } }: Route.ComponentProps) {
  return (
    <PreviewFrame preview={preview}>
      <RoundFacts round={preview.round} mapOrigin={mapOrigin} isPreview />
    </PreviewFrame>
  )
}
