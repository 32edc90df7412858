import type { Strings } from '@academy/domain/text/define-text'
import { formatDate } from '@academy/ui/text/format-date'
import type { Language } from '@academy/domain/text/language'
import type { AreaPage } from '../api-types.ts'
import type { areaText } from '../text/area-text.ts'
import type { reachText } from './reach-text.ts'
import { sumText } from '../text/sum-text.ts'
import { nationText } from '../text/vocabulary-text.ts'

/** An area as people call it; its full name stands on its own page. */
export function areaName(
  { kind, shortName, nameCy, nation }: Pick<AreaPage['area'], 'kind' | 'shortName' | 'nameCy' | 'nation'>,
  language: Language,
): string {
  if (kind === 'nation') return nationText[nation][language]
  return language === 'cy' ? (nameCy ?? shortName) : shortName
}

/** An area in a few sentences. */
export function areaReading(
  view: AreaPage,
  language: Language,
  words: Strings<typeof areaText> & { reach: Strings<typeof reachText> },
): string {
  const { area, schemes, wider, withSum, sum, linkWorkerSchemes } = view
  const pounds = sumText(sum, language)
  const name = areaName(area, language)
  if (area.validTo) return words.readingEnded(name, formatDate(language, area.validTo))
  if (schemes.length + wider.schemes === 0) return words.readingNone(name)
  const whole = schemes.filter(({ reach }) => reach === 'whole').length
  const where = wider.areas.map((one) => areaName(one, language)).join(', ')
  const reaches = [
    whole < schemes.length && words.reach.inside(schemes.length - whole),
    whole > 0 && words.reach.whole(whole),
    wider.schemes > 0 && words.reach.wider(wider.schemes, where),
  ].filter((text) => text !== false)
  return [
    `${words.readingReaches(name)} ${inSeries(reaches, words.reach.and)}.`,
    linkWorkerSchemes > 0 && words.readingActivities(linkWorkerSchemes, schemes.length),
    withSum > 0 && words.readingMoney(withSum),
    pounds !== null && words.readingSum(pounds),
  ]
    .filter(Boolean)
    .join(' ')
}

/** "a, b and c" */
function inSeries(texts: readonly string[], and: string): string {
  const [last = '', ...before] = texts.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${and} ${last}`
}
