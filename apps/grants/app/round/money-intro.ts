import type { Strings } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { formatPounds } from '@academy/ui/text/format-pounds'
import type { RoundPage } from '../api-types.ts'
import type { roundText } from '../text/round/round-text.ts'

/** How much may be asked for, in words: by the year, and with what others pay where the round asks for it. */
export function moneyIntro(
  language: Language,
  text: Strings<typeof roundText>,
  { rules, grantMaxPence }: Pick<RoundPage, 'rules' | 'grantMaxPence'>,
): string {
  const most = formatPounds(language, rules.yearOneMaxPence)
  const all = formatPounds(language, grantMaxPence)
  const asks = {
    one:
      rules.yearOneLeastPence > 0n
        ? text.moneyOneYearBetween(formatPounds(language, rules.yearOneLeastPence), most)
        : text.moneyOneYear(most),
  }
  const inOneYear = rules.taperPercent.length === 1
  switch (rules.match.kind) {
    case 'covers-the-rest':
      return inOneYear ? `${asks.one} ${text.moneyRest}` : text.moneyIntro(most, all)
    case 'at-least':
      return `${inOneYear ? asks.one : text.moneyIntroNoMatch(most, all)} ${text.criteriaMatchLeast(rules.match.percent)}`
    case 'none':
      return inOneYear ? asks.one : text.moneyIntroNoMatch(most, all)
  }
}
