import { partsOf, type AnswerValue } from '../answers.ts'
import { readPostcode } from '../../organisation/read-postcode.ts'
import type { Found } from './found.ts'
import { hasUnseen } from './unseen.ts'

export const addressParts = ['line1', 'line2', 'town', 'postcode'] as const
export type AddressPart = (typeof addressParts)[number]

/** What an address lacks to find the door: a first line, a town, and a postcode that has the shape of one. */
export function checkAddress(value: AnswerValue | undefined): Found[] {
  const parts = partsOf(value)
  const needed = (['line1', 'town', 'postcode'] as const)
    .filter((part) => (parts[part] ?? '').trim() === '')
    .map((part): Found => ({ code: 'required', part }))
  const unseen = addressParts
    .filter((part) => hasUnseen(parts[part] ?? ''))
    .map((part): Found => ({ code: 'unseen-signs', part }))
  const postcode = (parts['postcode'] ?? '').trim()
  const wrong: Found[] =
    postcode !== '' && !readPostcode(postcode) ? [{ code: 'not-a-postcode', part: 'postcode' }] : []
  return [...needed, ...unseen, ...wrong]
}
