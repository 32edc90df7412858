import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatDate } from '@academy/ui/text/format-date'
import { nations } from '@academy/domain/facts/vocabulary'
import { useLink } from '../address/use-link.ts'
import { paths } from '../paths.ts'
import { nationText } from '../text/vocabulary-text.ts'
import type { HomePage } from '../api-types.ts'
import { areaName } from '../areas/area-reading.ts'
import { homeText } from '../text/home-text.ts'
import { isFiltered } from './is-filtered.ts'

/** The picture and the table as a paragraph, and what neither can say. */
export function InWords({ view }: { view: HomePage }) {
  const words = useText(homeText)
  const { areas, money, wide, matched, address } = view
  const none = areas.filter(({ schemes, reaches }) => schemes + reaches.wider === 0).length
  const onlyWider = areas.filter(({ schemes, reaches }) => schemes === 0 && reaches.wider > 0).length
  return (
    <Section id="words" title={words.wordsHeading}>
      <div className="ac-prose">
        <p>
          {isFiltered(view) ? words.matching(matched, view.total) : words.onRecord(matched)}.{' '}
          {words.wordsMarks(matched - wide.length, wide.length)}{' '}
          {!isFiltered(view) && words.wordsNone(none, onlyWider, areas.length)}
        </p>
        {money.withSum > 0 && <p>{words.wordsMoney(money.withSum, money.withoutSum)}</p>}
        {address.period && <p>{words.periodNote(address.period)}</p>}
        <UnknownLinkWorkers view={view} />
      </div>
    </Section>
  )
}

/** Where numbers of link workers are known and where not, as the figures of the release say. */
function UnknownLinkWorkers({ view }: { view: HomePage }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(homeText)
  const { heads, networkReports } = view.boards
  const known = new Set(view.linkWorkers.map(({ area }) => area?.nation))
  const unknown = nations.filter((nation) => !known.has(nation)).map((nation) => nationText[nation][language])
  const newest = heads.filter(
    ({ area }, at) => heads.findIndex((other) => other.area?.code === area?.code) === at,
  )
  const counted = newest.map(({ area, areaAsWritten, value, status, period }) =>
    words.boardCount(
      area ? areaName(area, language) : areaAsWritten,
      `${status === 'rounded' ? '≈ ' : ''}${formatNumber(language, value ?? 0)}`,
      period ? formatDate(language, period) : '',
    ),
  )
  return (
    <p>
      {unknown.length > 0 && `${words.unknownNations(unknown)} `}
      {networkReports?.period &&
        `${words.boardsReported(networkReports.boards, formatDate(language, networkReports.period.slice(0, 7)))} `}
      {counted.length > 0 ? words.boardsCounted(counted) : words.noBoardCounted}{' '}
      <a href={link(paths.indicators)}>{words.everyFigure}</a>.
    </p>
  )
}
