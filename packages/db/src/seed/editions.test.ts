import { expect, test } from 'vitest'
import { currentEdition, editions } from './editions.ts'

test('every edition can be read', () => {
  for (const { load } of editions) expect(load().scheme.length).toBeGreaterThan(200)
})

test('the first edition is as it was, and knows what came later', () => {
  const first = editions[0].load()
  expect([first.scheme.length, first.award.length, first.observation.length]).toEqual([216, 60, 98])
  expect(first.area.find(({ code }) => code === 'E54000030')).toMatchObject({
    parentKind: 'nation',
    containingCodes: [],
  })
  expect(first.areaPart).toEqual([])
})

test('the sums of the first edition are what their notes said', () => {
  const kindOf = new Map(editions[0].load().award.map((row) => [row.slug, row.sumKind]))
  expect(kindOf.get('life-chances-spring-northamptonshire')).toBe('ceiling')
  expect(kindOf.get('spring-healthy-valleys')).toBe('part')
  expect(kindOf.get('hwf-2018-mental-health-concern')).toBe('grant')
  // Each that is no grant is one of the edition.
  expect([...kindOf.values()].filter((kind) => kind !== 'grant')).toHaveLength(13)
})

test('the release of the first edition has no column that its files did not have', () => {
  const lacks: Readonly<Record<string, readonly string[]>> = editions[0].lacks()
  expect(lacks['area']).toEqual(expect.arrayContaining(['containing_codes', 'source_date']))
  expect(lacks['area']).not.toContain('parent_id')
  expect(lacks['observation']).toContain('preferred')
  expect(lacks['area_part']).toBeUndefined()
  expect(currentEdition.lacks()).toEqual({})
})
