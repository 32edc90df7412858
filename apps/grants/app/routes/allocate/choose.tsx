import { sumOf } from '@academy/domain/allocate/allocation-input'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { apiContext } from '@academy/web/context/api-context'
import { divisionOf } from '../../allocate/board-of.ts'
import { EndForm } from '../../allocate/end-form.tsx'
import { endScenario } from '../../allocate/end-scenario.ts'
import { HashCode } from '../../components/hash-code.tsx'
import { paths } from '../../paths.ts'
import { scenariosText } from '../../text/allocate/scenarios-text.ts'
import type { Route } from './+types/choose'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).allocate.scenario({ slug: params.slug, letter: params.letter })
}

export function action({ context, params, request }: Route.ActionArgs) {
  const { slug, letter } = params
  return endScenario({ context, request }, paths.scenario(slug, letter), (end) =>
    context.get(apiContext).allocate.choose({ slug, letter, ...end }),
  )
}

/** What choosing a scenario binds, and why it is chosen. */
export default function ChooseScenario({ loaderData: board, actionData }: Route.ComponentProps) {
  const text = useText(scenariosText)
  const language = useLanguage()
  const { round, scenario } = board
  const { awards } = divisionOf(scenario)
  const sum = formatPounds(language, sumOf(awards.flatMap(({ paidPence }) => paidPence)))
  return (
    <EndForm
      board={board}
      again={actionData}
      title={text.chooseTitle(scenario.letter)}
      lede={text.chooseLede(awards.length, sum)}
      reason={{ label: text.chooseReason, hint: text.chooseReasonHint }}
      button={{ label: text.choose, kind: 'primary' }}
      action={paths.chooseScenario(round.slug, scenario.letter)}
    >
      <h2 className="nhsuk-heading-m">{text.binds}</h2>
      <ul className="ac-prose">
        <li>{text.bindsAwards}</li>
        <li>{text.bindsOthers}</li>
        <li>{text.bindsRecord}</li>
        <li>{text.bindsNot}</li>
      </ul>
      <p className="ac-source">
        {text.inputHash}: <HashCode hex={scenario.sha256} />
      </p>
    </EndForm>
  )
}
