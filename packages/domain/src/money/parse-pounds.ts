import { PENCE_MAX } from './pence.ts'

export type PoundsProblem = 'not-money' | 'money-negative' | 'money-too-precise' | 'money-too-large'
export type ParsedPounds = { ok: true; pence: bigint } | { ok: false; why: PoundsProblem }

const SUM = /^(?:(\d{1,3}(?:[ ,]\d{3})+)|(\d+))(?:\.(\d*))?$/

/**
 * Reads a sum as people type it into integer pence: `£300,000.50`, `300000`, `300 000`, `£1,000.5`. Commas and spaces
 * are taken only where thousands end, because `1,00` may mean £1 or £100. Parts of a penny are refused, never rounded.
 */
export function parsePounds(text: string): ParsedPounds {
  const trimmed = text.trim().replaceAll('\u00a0', ' ')
  const negative = /^[-−]/.test(trimmed)
  const match = SUM.exec(trimmed.replace(/^[-−]\s*/, '').replace(/^£\s*/, ''))
  if (!match) return { ok: false, why: 'not-money' }
  if (negative) return { ok: false, why: 'money-negative' }
  const [, grouped, plain, decimals = ''] = match
  if (decimals.length > 2) return { ok: false, why: 'money-too-precise' }
  const pounds = (grouped ?? plain ?? '').replace(/[ ,]/g, '')
  if (pounds.length > 15) return { ok: false, why: 'money-too-large' }
  const pence = BigInt(pounds) * 100n + BigInt(decimals.padEnd(2, '0'))
  return pence > PENCE_MAX ? { ok: false, why: 'money-too-large' } : { ok: true, pence }
}
