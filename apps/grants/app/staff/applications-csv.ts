import type { ApplicationListPage } from '../api-types.ts'
import { csvOf, csvPounds, markedAsTest } from './csv.ts'

const columns = ['reference', 'organisation', 'state', 'begun', 'received', 'late', 'asked_pounds'] as const

/** The list as a file. */
export function applicationsCsv({ round, applications }: ApplicationListPage): string {
  const rows = applications.map((row) => [
    row.reference,
    row.organisationName,
    row.status,
    row.createdAt.toISOString(),
    row.submittedAt?.toISOString() ?? '',
    row.submittedAt ? (row.late ? 'yes' : 'no') : '',
    row.askedPence === null ? '' : csvPounds(row.askedPence),
  ])
  const csv = csvOf([columns, ...rows])
  return round.test ? markedAsTest(csv) : csv
}
