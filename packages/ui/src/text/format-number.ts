import { numberFormat } from '@academy/domain/text/formats'
import type { Language } from '@academy/domain/text/language'

export interface NumberStyle {
  /** Digits after the point: at most this many, and exactly this many where `fixed`. */
  decimals?: number
  fixed?: boolean
  sign?: boolean
}

/** A number with thousands marked: `1,265`. A minus is the true minus sign. */
export function formatNumber(language: Language, value: number | bigint, style: NumberStyle = {}): string {
  const { decimals = 2, fixed = false, sign = false } = style
  const written = numberFormat(language, {
    maximumFractionDigits: decimals,
    minimumFractionDigits: fixed ? decimals : 0,
    signDisplay: sign ? 'exceptZero' : 'auto',
  }).format(value)
  return written.replace('-', '\u2212')
}

/** A share from 0 to 1 as a percentage: `0.452` is `45.2%`. */
export function formatPercent(language: Language, share: number, decimals = 1): string {
  return `${formatNumber(language, share * 100, { decimals })}%`
}
