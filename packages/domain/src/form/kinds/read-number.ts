/** A whole number as people type it: digits, with commas or spaces only where thousands end. At most nine digits. */
export function readWholeNumber(text: string): number | undefined {
  if (!/^(?:\d{1,9}|\d{1,3}(?:[ ,\u00a0]\d{3}){1,2})$/.test(text)) return undefined
  return Number(text.replace(/\D/g, ''))
}

/**
 * A number with at most so many digits after the point, in units of the last of them: `2.5` with two is 250. Whole
 * units, so that what is compared and added up is exact.
 */
export function readDecimal(text: string, decimals: number): bigint | undefined {
  const [, whole, , part = ''] = /^((?:\d{1,9}|\d{1,3}(?:[ ,\u00a0]\d{3}){1,2}))(\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined || part.length > decimals) return undefined
  return BigInt(whole.replace(/\D/g, '') + part.padEnd(decimals, '0'))
}
