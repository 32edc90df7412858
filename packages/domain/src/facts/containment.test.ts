import { expect, test } from 'vitest'
import { containment, type ContainedArea } from './containment.ts'

const area = (kind: ContainedArea['kind'], code: string, parentCode: string | null, population = 0) => {
  return { kind, code, parentCode, population }
}
const areas = [
  area('nation', 'E9', null),
  area('region', 'E12', 'E9'),
  area('county', 'E10', 'E12'),
  area('council', 'A', 'E10', 1000),
  area('council', 'B', 'E10', 1000),
  area('council', 'C', 'E12', 1000),
  area('icb', 'I1', 'E9'),
  area('icb', 'I2', 'E9'),
]
const part = (fromCode: string, toCode: string, population: number) => ({ fromCode, toCode, population })
const found = containment(areas, [
  part('A', 'I1', 1000),
  part('B', 'I1', 700),
  part('B', 'I2', 300),
  part('C', 'I2', 995),
  part('C', 'I1', 5),
])

test('a council is held by its county, region and nation, and by the health area where 99 in 100 live', () => {
  expect(found.get('A')).toEqual({ containing: ['E9', 'E12', 'E10', 'I1'], overlapping: [] })
  expect(found.get('C')).toEqual({ containing: ['E9', 'E12', 'I2'], overlapping: [] })
})

test('a council that two health areas share is in neither, and overlaps both', () => {
  expect(found.get('B')).toEqual({ containing: ['E9', 'E12', 'E10'], overlapping: ['I1', 'I2'] })
})

test('a county overlaps the health areas of its councils, and a county holds a health area when nearly all live in it', () => {
  expect(found.get('E10')).toEqual({ containing: ['E9', 'E12'], overlapping: ['I1', 'I2'] })
  expect(found.get('I1')).toEqual({ containing: ['E9', 'E12', 'E10'], overlapping: [] })
  expect(found.get('I2')).toEqual({ containing: ['E9', 'E12'], overlapping: [] })
})
