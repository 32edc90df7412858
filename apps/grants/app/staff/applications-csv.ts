import type { ApplicationListPage } from '../api-types.ts'

const columns = ['reference', 'organisation', 'state', 'begun', 'received', 'late', 'asked_pounds'] as const

/** The list as a file that a spreadsheet opens: UTF-8 with its mark, lines ended as RFC 4180 says, and no cell a formula. */
export function applicationsCsv({ applications }: ApplicationListPage): string {
  const rows = applications.map((row) => [
    row.reference,
    row.organisationName,
    row.status,
    row.createdAt.toISOString(),
    row.submittedAt?.toISOString() ?? '',
    row.submittedAt ? (row.late ? 'yes' : 'no') : '',
    row.askedPence === null ? '' : pounds(row.askedPence),
  ])
  return `\uFEFF${[columns, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

function pounds(pence: bigint): string {
  return `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`
}

/** A name that begins like a formula is text: a mark before it says so to every spreadsheet. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
