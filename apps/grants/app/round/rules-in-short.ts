import type { Strings } from '@academy/domain/text/define-text'
import type { ListedRound } from '../api-types.ts'
import type { homeText } from '../text/round/home-text.ts'

/** How much may be asked for, and what others pay, a line each. */
export function rulesInShort(
  text: Strings<typeof homeText>,
  { rules, yearOneMaxPence }: Pick<ListedRound, 'rules' | 'yearOneMaxPence'>,
  pounds: (pence: bigint) => string,
): string[] {
  const { match, taperPercent, yearOneLeastPence } = rules
  const most = pounds(yearOneMaxPence)
  const inOneYear = taperPercent.length === 1
  const between =
    yearOneLeastPence > 0n ? text.ruleBetween(pounds(yearOneLeastPence), most) : text.ruleUpTo(most)
  const amount = inOneYear ? between : text.ruleYearOne(most)
  switch (match.kind) {
    case 'none':
      return [amount, text.ruleNoMatch]
    case 'at-least':
      return [amount, text.ruleMatchLeast(match.percent)]
    case 'covers-the-rest':
      return [amount, inOneYear ? text.ruleRest : text.ruleTaper]
  }
}
