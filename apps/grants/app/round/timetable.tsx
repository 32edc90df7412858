import { outageRule } from '@academy/domain/grants/outage-rule'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatInstant } from '@academy/domain/text/format-instant'
import type { RoundPage } from '../api-types.ts'
import { roundText } from '../text/round/round-text.ts'

/** When a round opens and closes, which clock counts, and what happens to whoever is late. */
export function Timetable({ round }: { round: RoundPage }) {
  const language = useLanguage()
  const text = useText(roundText)
  const instant = (at: Date) => `${formatInstant(language, at, { weekday: true })} (${text.ukTime})`
  return (
    <SummaryList
      rows={[
        { key: text.opensKey, value: instant(round.opensAt) },
        { key: text.closesKey, value: instant(round.closesAt) },
        { key: text.clockKey, value: text.clock },
        {
          key: text.lateKey,
          value: round.graceMinutes > 0 ? text.lateGrace(round.graceMinutes) : text.lateNone,
        },
        { key: text.outageKey, value: text.outage(outageRule.minutesLeast) },
        ...(round.movedByRule
          ? [
              {
                key: text.movedKey,
                value: text.moved(round.movedByRule.minutes, instant(round.movedByRule.from)),
              },
            ]
          : []),
        { key: text.afterKey, value: round.fictional ? text.afterSample : text.after },
      ]}
    />
  )
}
