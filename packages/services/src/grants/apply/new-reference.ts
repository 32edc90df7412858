import { randomInt } from 'node:crypto'

/** Crockford's digits: no I, L, O or U, so that a reference can be read over the telephone. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A reference such as `SP-7K3M-9QXD`: 40 random bits after the prefix, so that one cannot be guessed from another. */
export function newReference(prefix: string): string {
  const group = () => Array.from({ length: 4 }, () => DIGITS[randomInt(DIGITS.length)]).join('')
  return `${prefix}-${group()}-${group()}`
}
