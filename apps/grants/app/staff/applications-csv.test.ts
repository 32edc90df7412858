import { expect, it } from 'vitest'
import { applicationsCsv } from './applications-csv.ts'

const row = {
  reference: 'SP-0007-ABCD',
  organisationName: '=HYPERLINK("http://x"), Example',
  status: 'submitted',
  createdAt: new Date('2026-11-01T09:00:00Z'),
  submittedAt: new Date('2026-11-20T11:59:59Z'),
  late: false,
  askedPence: 40_800_005n,
} as const

it('writes sums to the penny, and no cell that a spreadsheet would run', () => {
  const file = applicationsCsv({ round: { test: false }, applications: [row] } as never)
  expect(file.split('\r\n')[1]).toBe(
    `SP-0007-ABCD,"'=HYPERLINK(""http://x""), Example",submitted,2026-11-01T09:00:00.000Z,2026-11-20T11:59:59.000Z,no,408000.05`,
  )
  expect(file.startsWith('\uFEFFreference,')).toBe(true)
})

it('leaves empty what was not submitted', () => {
  const draft = { ...row, organisationName: 'Example', status: 'draft', submittedAt: null, askedPence: null }
  expect(applicationsCsv({ round: { test: false }, applications: [draft] } as never)).toContain(
    ',draft,2026-11-01T09:00:00.000Z,,,\r\n',
  )
})
