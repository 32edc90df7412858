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

/** Signs that Windows takes in no name of a file. */
const refusedByWindows = /[<>:"|?*]/gu
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu
/** Bytes of UTF-8: a file system takes 255, and a number may come behind. */
const bytesMax = 200

/**
 * The name of a file in a folder that any system can unpack, made of one that `attachmentName` gave: no sign and no device
 * of Windows, short enough, and none that `taken` has, in letters of whatever size; it is added to that.
 */
export function nameInFolder(name: string, taken: Set<string>): string {
  const plain = name.replace(refusedByWindows, '_').replace(devices, '_$1$2')
  const ending = /\.[a-z0-9]{1,8}$/iu.exec(plain)?.[0] ?? ''
  const points = Array.from(plain.slice(0, plain.length - ending.length))
  const encoder = new TextEncoder()
  while (encoder.encode(points.join('')).byteLength > bytesMax) points.pop()
  const stem = points.join('')
  let free = stem + ending
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${stem} (${n})${ending}`
  taken.add(free.toLowerCase())
  return free
}
