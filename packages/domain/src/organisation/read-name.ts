/** Signs that take no room or have no shape, and marks that turn the writing round. */
const unseen = /[\p{Cf}\p{Co}\p{Cn}\u115F\u1160\u2800\u3164\uFFA0]/gu
const lineEnds = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu

export type NameRead =
  { ok: true; name: string } | { ok: false; why: 'required' | 'too-long-to-keep' | 'not-a-name' }

/** The most signs that a name may have, as the database has it. */
export const NAME_MAX = 200

/**
 * The name of an organisation on one line, or why it is none. What cannot be seen is left out, so that two names that
 * look the same are the same; `not-a-name` has no letter and no digit, though something was typed.
 */
export function readName(text: string): NameRead {
  const name = text.normalize('NFC').replace(lineEnds, ' ').replace(unseen, '').replace(/ +/g, ' ').trim()
  if (name === '') return { ok: false, why: text.trim() === '' ? 'required' : 'not-a-name' }
  if (!/[\p{L}\p{N}]/u.test(name)) return { ok: false, why: 'not-a-name' }
  return name.length > NAME_MAX ? { ok: false, why: 'too-long-to-keep' } : { ok: true, name }
}
