import type { AwardSum } from '@academy/domain/facts/awards/sum-awards'
import type { Language } from '@academy/domain/text/language'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { preciseText } from './money-text.ts'

/** A sum as exact as it is: `at least £490,000`, without the pence where it is no exact one; nothing where there is none. */
export function sumText(
  { pence, precision }: Pick<AwardSum, 'pence' | 'precision'>,
  language: Language,
): string | null {
  if (pence === null) return null
  const exact = precision ?? 'exact'
  return preciseText[exact][language](
    formatPounds(language, exact === 'exact' ? pence : pence - (pence % 100n)),
  )
}
