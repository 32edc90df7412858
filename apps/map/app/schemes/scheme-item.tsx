import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { formatNumber } from '@academy/ui/text/format-number'
import type { Language } from '@academy/domain/text/language'
import { paths } from '../paths.ts'
import type { ListedScheme } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { SourceLink } from '../components/source-link.tsx'
import { runningText } from '../text/running-text.ts'
import { schemeText } from '../text/scheme-text.ts'
import { sumText } from '../text/sum-text.ts'
import { activityText, nationText } from '../text/vocabulary-text.ts'

/** A scheme in a list: who, where, what, with how much money, and from which source. */
export function SchemeItem({
  scheme,
  level = 2,
}: {
  scheme: Omit<ListedScheme, 'distanceM'> & { distanceM?: number | null }
  /** Of its heading: 3 in a section of a page. */
  level?: 2 | 3
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const language = useLanguage()
  const link = useLink()
  const words = useText(schemeText)
  const running = useText(runningText)
  const { slug, name, leadName, activities, awardCount, awardsCounted, distanceM } = scheme
  const pounds = sumText({ pence: scheme.awardedPence, precision: scheme.awardedPrecision }, language)
  const { sourceDate, isQuiet, knownToRunOn } = scheme
  return (
    <li>
      <Heading className="map-list__name">
        <a href={link(paths.scheme(slug))} lang="en">
          {name}
        </a>
      </Heading>
      <p>
        {leadName && leadName !== name && <span lang="en">{leadName} · </span>}
        {whereOf(scheme, nationText[scheme.nation][language], language)}
        {distanceM != null && <strong> · {distanceText(distanceM, language, words)}</strong>}
      </p>
      <p className="map-list__meta">
        {activities.map((activity) => activityText[activity][language]).join(', ')}
        {' · '}
        {awardCount === 0 ? words.noAward : (pounds ?? words.noAmount)}
        {pounds !== null && awardsCounted < awardCount && ` ${words.inAwards(awardsCounted, awardCount)}`}
        {' · '}
        <SourceLink fact={scheme} />
        {sourceDate && `, ${formatDate(language, sourceDate)}`}
        {isQuiet && knownToRunOn && ` · ${running.quiet(formatDate(language, knownToRunOn.slice(0, 4)))}`}
      </p>
    </li>
  )
}

/** Town, council and nation, without saying one of them twice. */
export function whereOf(
  scheme: Pick<ListedScheme, 'place' | 'placeCy' | 'localAuthority' | 'localAuthorityCy' | 'region'>,
  nation: string,
  language: Language,
): string {
  const inWelsh = language === 'cy'
  const town = (inWelsh ? scheme.placeCy : null) ?? scheme.place
  const wider = (inWelsh ? scheme.localAuthorityCy : null) ?? scheme.localAuthority ?? scheme.region
  const place = wider && town && wider.startsWith(town) ? null : town
  return [place, wider, nation].filter(Boolean).join(', ')
}

function distanceText(
  metres: number,
  language: Language,
  words: { here: string; away: (distance: string) => string },
): string {
  if (metres < 1000) return words.here
  const miles = metres / 1609.344
  return words.away(
    `${formatNumber(language, miles, { decimals: miles < 10 ? 1 : 0 })} ${language === 'cy' ? 'milltir' : 'miles'}`,
  )
}
