import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import type { HomePage } from '../api-types.ts'
import { areaName } from '../areas/area-reading.ts'
import { homeText } from '../text/home-text.ts'
import { isFiltered } from './is-filtered.ts'

/** The picture and the table as a paragraph, and what neither can say. */
export function InWords({ view }: { view: HomePage }) {
  const language = useLanguage()
  const words = useText(homeText)
  const { areas, money, wide, matched, address } = view
  const most = areas.filter(({ rank, perMillion }) => rank === 1 && perMillion)
  const none = areas.filter(({ schemes }) => schemes === 0).length
  return (
    <Section id="words" title={words.wordsHeading}>
      <div className="ac-prose">
        <p>
          {isFiltered(view) ? words.matching(matched, view.total) : words.onRecord(matched)}.{' '}
          {words.wordsMarks(matched - wide.length, wide.length)}{' '}
          {most.length > 0 &&
            words.wordsMost(
              most.map((area) => areaName(area, language)),
              formatNumber(language, most[0]?.perMillion ?? 0, { decimals: 1, fixed: true }),
            )}{' '}
          {!address.nation && !address.area && words.wordsNone(none, areas.length)}
        </p>
        {money.withSum > 0 && (
          <p>{words.wordsMoney(formatPounds(language, money.pence), money.withSum, money.withoutSum)}</p>
        )}
        {address.period && <p>{words.periodNote(address.period)}</p>}
        <p>{words.wordsUnknown}</p>
      </div>
    </Section>
  )
}
