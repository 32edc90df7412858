import { isTestNumber, testPrefix } from '@academy/domain/grants/test-mode'

const DEPTH_MAX = 2

/** What pages call that by which they are about one round or one application. What a loader answers is read by name alone. */
const names = ['round', 'page', 'application', 'invitation', 'proof', 'reference', 'receiptNumber'] as const

/**
 * Whether what a page is drawn from is about a test: its round is one, or the number that it names is. A list of many is
 * about none of them.
 */
export function isOfTest(loaderData: unknown): boolean {
  if (typeof loaderData !== 'object' || loaderData === null) return false
  return names.some((name) => says(name, Reflect.get(loaderData, name), 0))
}

function says(name: string, value: unknown, depth: number): boolean {
  if (name === 'test') return value === true
  if (typeof value === 'string') return saysInWords(name, value)
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEPTH_MAX) return false
  return Object.entries(value).some(([key, part]) => says(key, part, depth + 1))
}

function saysInWords(name: string, value: string): boolean {
  if (name === 'reference' || name === 'receiptNumber') return isTestNumber(value)
  // The proof of a receipt: the event of the log, as it was hashed.
  if (name === 'event') return value.includes('"receiptNumber":"TEST-')
  return name === 'roundName' && value.startsWith(`${testPrefix.en}: `)
}
