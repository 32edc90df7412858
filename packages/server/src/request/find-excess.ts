import { problemOf, type Problem } from '../problem.ts'
import type { RequestLimits } from '../limits.ts'
import { isTooDeep } from './json-depth.ts'

/** What is too much about the address of a request. */
export function findExcessOfSearch(search: string, limits: RequestLimits): Problem | undefined {
  if (search === '') return undefined
  if (hasTooManyNames(search, limits.parametersMax, limits.nameLengthMax))
    return problemOf('too-many-parameters')
  for (const [, value] of new URLSearchParams(search)) {
    if (looksLikeJson(value) && isTooDeep(Buffer.from(value), limits.jsonDepthMax))
      return problemOf('too-deep')
  }
  return undefined
}

/** What is too much about a body of a type that is read here. */
export function findExcessOfBody(
  body: Buffer,
  contentType: string,
  limits: RequestLimits,
): Problem | undefined {
  if (contentType === 'application/x-www-form-urlencoded') {
    const { fieldsMax, fieldNameLengthMax } = limits
    if (fieldsMax === Infinity && fieldNameLengthMax === Infinity) return undefined
    const tooMany = hasTooManyNames(body.toString('latin1'), fieldsMax, fieldNameLengthMax)
    return tooMany ? problemOf('too-many-fields') : undefined
  }
  const isJson = contentType.endsWith('json')
  return isJson && isTooDeep(body, limits.jsonDepthMax) ? problemOf('too-deep') : undefined
}

/** Walks the pairs of a query or form without decoding them. */
function hasTooManyNames(pairs: string, namesMax: number, lengthMax: number): boolean {
  let names = 0
  let start = 0
  while (start <= pairs.length) {
    const found = pairs.indexOf('&', start)
    const end = found === -1 ? pairs.length : found
    names += 1
    const equals = pairs.slice(start, Math.min(end, start + lengthMax + 1)).indexOf('=')
    const isLong = end - start > lengthMax && equals === -1
    if (names > namesMax || isLong) return true
    start = end + 1
  }
  return false
}

/** A query of GraphQL begins with a brace too, but not followed by a key in quotation marks. */
function looksLikeJson(value: string): boolean {
  return /^\s*[[{]\s*["[{\]}]/.test(value)
}
