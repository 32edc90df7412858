import type { Strings } from '@academy/domain/text/define-text'
import { formatDate } from '@academy/ui/text/format-date'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import type { Language } from '@academy/domain/text/language'
import type { AreaPage } from '../api-types.ts'
import type { areaText } from '../text/area-text.ts'
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
export function areaReading(view: AreaPage, language: Language, words: Strings<typeof areaText>): string {
  const { area, schemes, money, linkWorkerSchemes, perMillion } = view
  const name = areaName(area, language)
  if (area.validTo) return words.readingEnded(name, formatDate(language, area.validTo))
  if (schemes.length === 0) return words.readingNone(name)
  const rate = perMillion === null ? '–' : formatNumber(language, perMillion, { decimals: 1, fixed: true })
  return [
    words.readingMany(name, schemes.length, rate),
    linkWorkerSchemes > 0 && words.readingActivities(linkWorkerSchemes, schemes.length),
    money.withSum > 0 && words.readingMoney(formatPounds(language, money.pence), money.withSum),
  ]
    .filter(Boolean)
    .join(' ')
}
