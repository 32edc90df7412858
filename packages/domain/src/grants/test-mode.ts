/** What a test says of itself wherever it is seen, in both languages: nobody may take it for something in earnest. */
export const testWords = {
  en: 'Test: nothing here is a real application.',
  cy: 'Prawf: nid oes dim yma yn gais go iawn.',
} as const

/** The same as one line, for texts and files that have no languages. */
export const testLine = `${testWords.en} ${testWords.cy}`

/** The word before a name. */
export const testPrefix = { en: 'TEST', cy: 'PRAWF' } as const

/** Whether it is the number of something in a test; the database gives such numbers to nothing else (migration 0086). */
export function isTestNumber(number: string): boolean {
  return number.startsWith('TEST-')
}

const TEST_SLUG = /^test-(.+)-\d+$/

/** The slug of the round that a test is of, from the test's own; nothing where it cannot be one. */
export function testedSlug(slug: string): string | undefined {
  return TEST_SLUG.exec(slug)?.[1]
}
