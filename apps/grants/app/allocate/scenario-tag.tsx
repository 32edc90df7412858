import { Tag, type TagTone } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import { scenariosText } from '../text/allocate/scenarios-text.ts'
import type { ListedScenario } from '../api-types.ts'

type State = 'chosen' | 'dropped' | 'solving' | NonNullable<ListedScenario['result']>

const tones: Record<State, TagTone> = {
  chosen: 'strong',
  dropped: 'plain',
  solving: 'plain',
  optimal: 'good',
  'best-found': 'warning',
  infeasible: 'problem',
  failed: 'problem',
}

/** Where a scenario is, in a word or two. */
export function ScenarioTag({ status, result }: Pick<ListedScenario, 'status' | 'result'>) {
  const text = useText(scenariosText)
  const state: State = status === 'chosen' || status === 'dropped' ? status : (result ?? 'solving')
  return <Tag tone={tones[state]}>{text[`is-${state}`]}</Tag>
}
