import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attachmentName, attachmentNameMax, nameInFolder } from './attachment-name.ts'

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

test.each([
  ['plan.pdf', 'plan.pdf'],
  ['a: b?.pdf', 'a_ b_.pdf'],
  ['con.txt', '_con.txt'],
  ['NUL', '_NUL'],
  ['console.txt', 'console.txt'],
])('the file %j is unpacked as %j', (name, unpacked) => {
  expect(nameInFolder(name, new Set())).toBe(unpacked)
})

test('files of the same name, in letters of whatever size, get numbers', () => {
  const taken = new Set<string>()
  const names = ['plan.pdf', 'Plan.PDF', 'plan.pdf', 'plan (2).pdf'].map((name) => nameInFolder(name, taken))
  expect(names).toEqual(['plan.pdf', 'Plan (2).PDF', 'plan (3).pdf', 'plan (2) (2).pdf'])
})

test('a long name in letters of several bytes is short enough for any disk, and keeps its ending', () => {
  const name = nameInFolder(`${'ŵ'.repeat(116)}.pdf`, new Set())
  expect(name).toBe(`${'ŵ'.repeat(100)}.pdf`)
})
