import type { AwardSum as Sum } from '@academy/domain/facts/awards/sum-awards'
import { leftOutReasons } from '@academy/domain/facts/awards/award-words'
import { useLanguage, useText } from '@academy/ui/language-context'
import { leftOutText, moneyText } from '../text/money-text.ts'
import { sumText } from '../text/sum-text.ts'

/** One sum, how many awards have none, and what was left out of it and why; without a sum that counts, none. */
export function AwardSum({ sum }: { sum: Sum }) {
  const language = useLanguage()
  const words = useText(moneyText)
  const pounds = sumText(sum, language)
  if (sum.unknown === sum.awards) return <p className="ac-prose">{words.onlyUnknown(sum.awards)}</p>
  const reasons = leftOutReasons.flatMap((reason) => {
    const awards = sum.leftOut[reason]
    return awards === undefined ? [] : [{ reason, text: leftOutText[reason][language](awards) }]
  })
  return (
    <div className="map-sum">
      <p>
        {pounds === null ? (
          words.noSum(sum.awards)
        ) : (
          <strong>{words.sum(pounds, sum.counted, sum.awards)}</strong>
        )}{' '}
        {sum.unknown > 0 && words.withoutSum(sum.unknown)}
      </p>
      {reasons.length > 0 && (
        <>
          <p>{words.notAdded}</p>
          <ul>
            {reasons.map(({ reason, text }) => (
              <li key={reason}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
