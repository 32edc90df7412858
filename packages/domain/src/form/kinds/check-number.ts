import type { FieldOf } from '../field.ts'
import type { Found } from './found.ts'
import { readDecimal, readWholeNumber } from './read-number.ts'

/** What is wrong with a whole number: it is none, or lies outside its bounds. */
export function checkWholeNumber(bounds: { min?: number; max?: number }, text: string): Found[] {
  const number = readWholeNumber(text)
  if (number === undefined) return [{ code: 'not-a-whole-number' }]
  if (bounds.min !== undefined && number < bounds.min)
    return [{ code: 'number-too-small', params: { min: bounds.min } }]
  return bounds.max !== undefined && number > bounds.max
    ? [{ code: 'number-too-large', params: { max: bounds.max } }]
    : []
}

/** What is wrong with a number that may have digits after its point. */
export function checkNumber(field: FieldOf<'number'>, text: string): Found[] {
  const { decimals, least, most } = field
  const number = readDecimal(text, decimals)
  if (number === undefined)
    return [decimals === 0 ? { code: 'not-a-whole-number' } : { code: 'not-a-number', params: { decimals } }]
  const bound = (typed: string | undefined) =>
    typed === undefined ? undefined : readDecimal(typed, decimals)
  const [low, high] = [bound(least), bound(most)]
  if (low !== undefined && number < low) return [{ code: 'number-too-small', params: { min: least ?? '' } }]
  return high !== undefined && number > high
    ? [{ code: 'number-too-large', params: { max: most ?? '' } }]
    : []
}
