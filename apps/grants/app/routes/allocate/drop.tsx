import { useText } from '@academy/ui/language-context'
import { apiContext } from '@academy/web/context/api-context'
import { EndForm } from '../../allocate/end-form.tsx'
import { endScenario } from '../../allocate/end-scenario.ts'
import { paths } from '../../paths.ts'
import { scenariosText } from '../../text/allocate/scenarios-text.ts'
import type { Route } from './+types/drop'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).allocate.scenario({ slug: params.slug, letter: params.letter })
}

export function action({ context, params, request }: Route.ActionArgs) {
  const { slug, letter } = params
  return endScenario({ context, request }, paths.scenarios(slug), (end) =>
    context.get(apiContext).allocate.drop({ slug, letter, ...end }),
  )
}

/** Why a scenario is put aside. */
export default function DropScenario({ loaderData: board, actionData }: Route.ComponentProps) {
  const text = useText(scenariosText)
  const { round, scenario } = board
  return (
    <EndForm
      board={board}
      again={actionData}
      title={text.dropTitle(scenario.letter)}
      lede={text.dropLede}
      reason={{ label: text.dropReason }}
      button={{ label: text.drop, kind: 'warning' }}
      action={paths.dropScenario(round.slug, scenario.letter)}
    />
  )
}
