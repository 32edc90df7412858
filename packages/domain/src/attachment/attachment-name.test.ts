import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attachmentName, attachmentNameMax } from './attachment-name.ts'

const nameOf = (typed: string) => {
  const result = attachmentName(typed)
  return result.ok ? result.name : result.why
}

test.each([
  ['budget.pdf', 'budget.pdf'],
  ['Cyllideb tŷ.pdf', 'Cyllideb tŷ.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\example\\budget.pdf', 'budget.pdf'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['bud\u200bget\0.pdf', 'budget.pdf'],
  ['a\r\nSet-Cookie: b.pdf', 'aSet-Cookie: b.pdf'],
  ['.htaccess', 'htaccess'],
  ['budget.pdf. .', 'budget.pdf'],
  ['..', 'name-empty'],
  ['\u200b\u2066', 'name-empty'],
  ['folder/', 'name-empty'],
])('the name %j is kept as %j', (typed, kept) => {
  expect(nameOf(typed)).toBe(kept)
})

test('a long name is cut before its ending', () => {
  expect(nameOf(`${'ŵ'.repeat(300)}.pdf`)).toBe(`${'ŵ'.repeat(116)}.pdf`)
})

test('whatever is typed, a name has no unseen character and no path, is short, and is its own name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      const result = attachmentName(typed)
      if (!result.ok) return
      expect(result.name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\]/u)
      expect(Array.from(result.name).length).toBeLessThanOrEqual(attachmentNameMax)
      expect(attachmentName(result.name)).toEqual(result)
    }),
  )
})
