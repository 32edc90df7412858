import { denied } from '../decision.ts'

/** Unicode code points of the longest name that is kept. */
export const attachmentNameMax = 120

/** Control characters, NUL, zero-width and invisible ones, marks that turn the direction of writing, halves of pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0]/gu

/**
 * The name under which a file is shown and given back: the last part of any path, without characters that are not
 * seen or that make `exe` read as `pdf`, on one line, at most `attachmentNameMax` long with its ending kept.
 * It is text for people and never a path. Refuses a name of which nothing is left.
 */
export function attachmentName(typed: string): { ok: true; name: string } | { ok: false; why: 'name-empty' } {
  const last = typed.replace(unseen, '').split(/[/\\]/u).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
  if (plain === '') return denied('name-empty')
  const points = Array.from(plain)
  if (points.length <= attachmentNameMax) return { ok: true, name: plain }
  const ending = Array.from(/\.[a-z0-9]{1,8}$/iu.exec(plain)?.[0] ?? '')
  const stem = points.slice(0, attachmentNameMax - ending.length).join('')
  return { ok: true, name: stem.trimEnd() + ending.join('') }
}

/** The ending of a name in small letters without its dot; empty when it has none. */
export function endingOf(name: string): string {
  return /\.([^.\s]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}
