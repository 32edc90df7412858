import { useText } from '@academy/ui/language-context'
import type { RoundPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { roundText } from '../text/round/round-text.ts'

/** Who may apply and what a round asks of a bid, one sentence each. */
export function Criteria({
  round: { organisation, rules, requirements },
}: {
  round: Pick<RoundPage, 'organisation' | 'rules' | 'requirements'>
}) {
  const text = useText(roundText)
  const inLanguage = useWords()
  const lines = [
    organisation.notForProfit && text.criteriaNotForProfit,
    organisation.registered && text.criteriaRegistered,
    organisation.onePerOrganisation ? text.criteriaOne : text.criteriaSeveral,
    ...requirements.map(inLanguage),
    rules.match.kind === 'covers-the-rest' && text.criteriaMatch,
    rules.match.kind === 'at-least' && text.criteriaMatchLeast(rules.match.percent),
    rules.turnoverPercentMax !== null && text.criteriaTurnover(rules.turnoverPercentMax),
  ].filter((line) => line !== false)
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
