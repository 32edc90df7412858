import { expect, it } from 'vitest'
import type { ResultsPage } from '../api-types.ts'
import { csvOfRows, jsonOfRows } from './public-file.ts'
import { awardColumns, awardRows, rateColumns, rateRows } from './results-files.ts'

const told = new Date('2026-03-01T10:00:00Z')
const page = {
  round: { slug: 'example', fictional: true },
  toldAt: told,
  counts: { decided: 20, awards: 5 },
  awardedPence: 9_007_199n,
  rates: {
    nation: [
      { group: 'England', told: { bids: 12, awards: 3, pence: 500n } },
      { group: 'others', told: null },
    ],
    region: [],
    size: [],
    theme: [],
    language: [],
  },
  awards: [
    {
      reference: 'B-1',
      organisation: '=HYPERLINK("https://example.org")',
      identifiers: ['GB-COH-00012345', 'GB-CHC-1000000'],
      title: '+Green, for all',
      areas: ['E06000018', 'E54000060'],
      groups: { nation: ['England'], region: ['East Midlands'] },
      years: [
        { financialYear: '2027-28', pence: 300n },
        { financialYear: '2028-29', pence: 200n },
      ],
      pence: 500n,
      offeredAt: null,
    },
  ],
} as unknown as ResultsPage

it('an award is a row for each financial year, with codes as text and sums in whole pence', () => {
  const rows = awardRows(page)
  expect(rows.map(({ financial_year: year, pence }) => [year, pence])).toEqual([
    ['2027-28', 300],
    ['2028-29', 200],
  ])
  expect(rows[0]).toMatchObject({
    organisation_id: 'GB-COH-00012345',
    organisation_other_ids: 'GB-CHC-1000000',
    nation_codes: 'E92000001',
    region_codes: 'E12000004',
    area_codes: 'E06000018 E54000060',
    award_pence: 500,
  })
  expect(JSON.parse(jsonOfRows(rows))).toEqual(rows)
})

it('no cell of a file is a formula', () => {
  const csv = csvOfRows(awardRows(page), awardColumns)
  expect(csv).toContain(`"'=HYPERLINK(""https://example.org"")"`)
  expect(csv).toContain(`"'+Green, for all"`)
})

it('what is hidden has no number and says so', () => {
  const [all, england, others] = csvOfRows(rateRows(page), rateColumns).trim().split('\r\n').slice(1)
  expect(all).toContain(',all,all,20,5,0.25,9007199,exact')
  expect(england).toContain(',nation,England,12,3,0.25,500,exact')
  expect(others).toContain(',nation,others,,,,,suppressed')
})
