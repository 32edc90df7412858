import type { RegisteredNumber } from './registration.ts'

/**
 * A charity number in the form that its register writes, or nothing if it has none.
 *
 * - England and Wales: six or seven digits, without the zero that some lists put before six of them (`0111111` is
 *   `111111`); a charity linked to another has its number, a hyphen and its own (`1234567-2`), and `-0` is the main one.
 * - Scotland: `SC` and six digits. Northern Ireland: `NIC` and six digits; people write `NI`, too. Zeros that a
 *   spreadsheet ate are put back.
 */
export function readCharityNumber(text: string): RegisteredNumber | undefined {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.]/g, '')
    .replace(/[‐-―−/]/g, '-')
  const [, main, linked] = /^(\d{6,7})(?:-(\d{1,4}))?$/.exec(compact) ?? []
  if (main) {
    const own = main.replace(/^0+/, '').padStart(6, '0')
    const suffix = Number(linked ?? 0)
    return { scheme: 'GB-CHC', number: suffix === 0 ? own : `${own}-${suffix}` }
  }
  const plain = compact.replaceAll('-', '')
  if (/^\d{6,7}$/.test(plain)) return readCharityNumber(plain)
  const [, prefix, digits] = /^(SC|NIC|NI)(\d{5,6})$/.exec(plain) ?? []
  if (!prefix || !digits) return undefined
  const six = digits.padStart(6, '0')
  return prefix === 'SC' ? { scheme: 'GB-SC', number: `SC${six}` } : { scheme: 'GB-NIC', number: `NIC${six}` }
}
