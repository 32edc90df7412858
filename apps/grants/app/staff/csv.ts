import { testLine } from '@academy/domain/grants/test-mode'

/** Rows as a file that a spreadsheet opens: UTF-8 with its mark, lines ended as RFC 4180 says, and no cell a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

/** The same file of a test, which says so above all else. */
export function markedAsTest(csv: string): string {
  return csv.replace('\uFEFF', `\uFEFF${testLine}\r\n`)
}

/** Pence as pounds, without a sign or marks of thousands. */
export function csvPounds(pence: bigint): string {
  return `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`
}

/** The answer that gives a file of that name. */
export function csvResponse(name: string, csv: string): Response {
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** A name that begins like a formula is text: a mark before it says so to every spreadsheet. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
