import { boxesOf, type RecipientBox } from '@academy/domain/facts/awards/programme-round'
import type { CountedRecipients } from '@academy/domain/facts/awards/award-words'
import type { Language } from '@academy/domain/text/language'
import type { Strings } from '@academy/domain/text/define-text'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { moneyText, recipientsText } from '../text/money-text.ts'

/** What of a programme its strip and its sentence tell. */
export interface ToldProgramme {
  totalPence: bigint | null
  awardCount: number | null
  countedAs: CountedRecipients | null
  recipientsNamed: number
  recipientsPriced: number
}

/** "£4.5 million announced for 23 schemes; 9 named; 1 with a published sum", without an end. */
export function announcedText(
  programme: ToldProgramme,
  language: Language,
  words: Strings<typeof moneyText>,
): string {
  const { totalPence, awardCount, countedAs, recipientsNamed, recipientsPriced } = programme
  const pounds = totalPence === null ? null : formatPounds(language, totalPence, { short: true })
  if (awardCount === null) return pounds === null ? words.announcedNothing : words.announcedTotal(pounds)
  const many = recipientsText(language, countedAs, awardCount)
  const announced = pounds === null ? words.announcedWithoutTotal(many) : words.announced(pounds, many)
  const priced = recipientsNamed === 0 ? [] : [words.priced(recipientsPriced)]
  return [announced, words.named(recipientsNamed), ...priced].join('; ')
}

/** A box for each recipient that a programme announced: with a published sum, named, or unknown. Says its numbers beside it. */
export function ProgrammeStrip({ programme }: { programme: ToldProgramme }) {
  const language = useLanguage()
  const words = useText(moneyText)
  if (programme.awardCount === null) return null
  return (
    <div
      className="map-strip"
      role="img"
      aria-label={announcedText(programme, language, words)}
      data-many={programme.awardCount > 60 || undefined}
    >
      {boxesOf(programme).map((box, at) => (
        // The boxes of a kind are alike, and none of them has a name.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at} className="map-strip__box" data-box={box} />
      ))}
    </div>
  )
}

/** What the boxes of all strips mean. */
export function StripKey() {
  const words = useText(moneyText)
  const keys: [RecipientBox, string][] = [
    ['priced', words.keyPriced],
    ['named', words.keyNamed],
    ['unknown', words.keyUnknown],
  ]
  return (
    <ul className="map-strip-key">
      {keys.map(([box, text]) => (
        <li key={box}>
          <span className="map-strip__box" data-box={box} aria-hidden="true" /> {text}
        </li>
      ))}
    </ul>
  )
}
