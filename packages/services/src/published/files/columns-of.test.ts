import { expect, it } from 'vitest'
import { fileKinds } from '@academy/domain/facts/published-files'
import type { PageKind } from '../lists/page-published.ts'
import { columnName, meaningsOf } from '../lists/record-meanings.ts'
import { columnsOf } from './columns-of.ts'
import { fileTables } from './file-table.ts'

const namesOf = (columns: readonly { name: string }[]) => columns.map(({ name }) => name)

it('a column with a Welsh head is in the file without being named, before where the fact comes from', () => {
  const own = namesOf(columnsOf('policyEvent'))
  expect(own).toEqual([
    'slug',
    'happened_on',
    'title',
    'body',
    'nations',
    'kind',
    'summary',
    'source_class',
    'source_url',
    'source_date',
    'licence',
    'last_verified',
    'confidence',
  ])
  const moved = namesOf(columnsOf('policyEvent', ['summary']))
  expect(moved).toEqual(['summary', ...own.filter((name) => name !== 'summary')])
})

it('sums are in pounds and decimals are numbers, and what is empty stays so', () => {
  const read = (kind: PageKind, name: string, row: object) =>
    columnsOf(kind)
      .find((column) => column.name === name)
      ?.of(row as never)
  expect(read('award', 'amount_pounds', { amountPence: '30000050' })).toBe(300_000.5)
  expect(read('award', 'amount_pounds', { amountPence: null })).toBeNull()
  expect(read('observation', 'lower', { lower: '0.25' })).toBe(0.25)
  expect(read('observation', 'lower', { lower: null })).toBeNull()
})

const kinds = { schemes: 'scheme', services: 'service', areas: 'area', awards: 'award', programmes: 'programme', evidence: 'evidenceItem', timeline: 'policyEvent', figures: 'observation', organisations: 'organisation' } as const // prettier-ignore

it.each(fileKinds)('%s have each column once, in both languages', (file) => {
  const { columns } = fileTables[file]
  expect(new Set(namesOf(columns)).size).toBe(columns.length)
  expect(new Set(columns.map(({ cy }) => cy)).size).toBe(columns.length)
  const headed = Object.entries(meaningsOf(kinds[file])).filter(([, { headCy }]) => headCy !== undefined)
  const expected = headed.map(([property]) => columnName(property.replace(/Pence$/, 'Pounds')))
  expect(namesOf(columns)).toEqual(expect.arrayContaining(expected))
})
