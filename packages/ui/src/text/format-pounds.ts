import { formatNumber } from './format-number.ts'
import { numberFormat } from '@academy/domain/text/formats'
import type { Language } from '@academy/domain/text/language'

/**
 * Money held in pence, in pounds: `£4,500,000`; pence are written only where there are some.
 * `short` rounds to words from a million on, for headlines: `£4.5 million`.
 */
export function formatPounds(
  language: Language,
  pence: number | bigint,
  style: { short?: boolean } = {},
): string {
  const whole = BigInt(pence)
  const negative = whole < 0n
  const absolute = negative ? -whole : whole
  const written =
    style.short && absolute >= 100_000_000n ? inWords(language, absolute) : inFull(language, absolute)
  return `${negative ? '\u2212' : ''}£${written}`
}

function inFull(language: Language, pence: bigint): string {
  const pounds = formatNumber(language, pence / 100n)
  const rest = pence % 100n
  return rest === 0n ? pounds : `${pounds}.${String(rest).padStart(2, '0')}`
}

function inWords(language: Language, pence: bigint): string {
  return numberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(Number(pence) / 100)
}
