import type { AwardSum } from '@academy/domain/facts/awards/sum-awards'
import type { Language } from '@academy/domain/text/language'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { preciseText } from './money-text.ts'

/** A sum as exact as it is: `at least £490,000`; nothing where there is none. */
export function sumText(
  { pence, precision }: Pick<AwardSum, 'pence' | 'precision'>,
  language: Language,
): string | null {
  return pence === null ? null : preciseText[precision ?? 'exact'][language](formatPounds(language, pence))
}
