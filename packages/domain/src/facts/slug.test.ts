import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify, slugPattern } from './slug.ts'

test('makes a readable slug of a name', () => {
  expect(slugify('Citizens Advice Hull & East Riding')).toBe('citizens-advice-hull-and-east-riding')
  expect(slugify("Women's Forum, Ynys Môn")).toBe('womens-forum-ynys-mon')
})

test('makes a slug of any name, or nothing of one without letters', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const slug = slugify(name)
      expect(slug === '' || (slugPattern.test(slug) && slug.length <= 80)).toBe(true)
      expect(slugify(slug)).toBe(slug)
    }),
  )
})
