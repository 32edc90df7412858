import type { RoundRules } from '@academy/domain/grants/round-rules'
import { useText } from '@academy/ui/language-context'
import { nationText } from '../text/round/nation-text.ts'
import { roundText } from '../text/round/round-text.ts'

/** What a round asks of a bid, one sentence each, from its rules. */
export function Criteria({ rules }: { rules: RoundRules }) {
  const text = useText(roundText)
  const nations = useText(nationText)
  const lines = [
    ...rules.nations.map((nation) => text.criteriaNation(nations[nation])),
    rules.notForProfitRequired && text.criteriaNotForProfit,
    rules.registrationRequired && text.criteriaRegistered,
    rules.linkWorkerRequired && text.criteriaLinkWorker,
    rules.commissionerSupportRequired && text.criteriaCommissioner,
    rules.localMatchRequired && text.criteriaMatch,
    rules.reducesHealthInequalities && text.criteriaInequalities,
  ].filter((line) => line !== false)
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
