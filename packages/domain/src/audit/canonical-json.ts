/** What JSON can hold. A bigint, a date or `undefined` in a list is turned into one of these before it is hashed. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text of a value: keys in the order of their UTF-16 units, no white space, members that are `undefined` left
 * out (RFC 8785). Equal values give equal text, so a hash over it can be checked by anybody, years later.
 * Throws for numbers that JSON cannot hold and for text with half a surrogate pair.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error('text with half a surrogate pair has no canonical form')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${value} has no canonical form`)
    return JSON.stringify(value)
  }
  if (value === null || typeof value === 'boolean') return String(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value)
    .toSorted(byUnits)
    .flatMap((key) => {
      const member = value[key]
      return member === undefined ? [] : [`${canonicalJson(key)}:${canonicalJson(member)}`]
    })
  return `{${members.join(',')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
