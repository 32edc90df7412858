import type { ExportRow } from '@academy/db/grants/staff/prepare-export'
import { filesOf } from '@academy/domain/attachment/file-text'
import { partsOf, type AnswerValue } from '@academy/domain/form/answers'
import type { ExportKind } from '@academy/domain/grants/export-words'
import { isTestNumber, testLine } from '@academy/domain/grants/test-mode'
import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { definitionOf } from '../round/definition-of.ts'
import { answersIn } from '../round/answers-in.ts'

export type Version = { id: string; definition: unknown }
/** `pence` is money; everything else is text and stays it. */
type Value = string | { pence: bigint } | { count: number } | null

/** More than a cell of a workbook holds is cut, and the cell says so. */
const CELL_LENGTH_MAX = 32_767
const CUT = ' … [cut: the JSON has all of it]'

/** The file of a round, whole. A ZIP is written by `zipOfRound`. */
export function writeExport(
  kind: Exclude<ExportKind, 'zip'>,
  rows: readonly ExportRow[],
  versions: readonly Version[],
): Promise<Buffer> {
  switch (kind) {
    case 'csv':
      return Promise.resolve(Buffer.from(csvOf(tableOf(rows, versions), markOf(rows))))
    case 'xlsx':
      return workbookOf(rows, versions)
    case 'json':
      return Promise.resolve(
        Buffer.from(
          `${JSON.stringify([...markOf(rows).map((TEST) => ({ TEST })), ...rows.map(jsonOf)], null, 2)}\n`,
        ),
      )
  }
}

/** What a file of a test says first. */
export function markOf(rows: readonly Pick<ExportRow, 'reference'>[]): string[] {
  return rows.some(({ reference }) => isTestNumber(reference)) ? [testLine] : []
}

function answersOf({ canonicalJson }: ExportRow): Record<string, AnswerValue> {
  return canonicalJson === null ? {} : answersIn(canonicalJson)
}

/** Every column, with a head; the questions of all versions, the newest version's first. */
function tableOf(
  rows: readonly ExportRow[],
  versions: readonly Version[],
): { heads: string[]; lines: Value[][] } {
  const years = [
    ...new Set(rows.flatMap((row) => row.years.map(({ financialYear }) => financialYear))),
  ].toSorted()
  const asked = questionsOf(versions)
  const questions = [...asked.keys()]
  const heads = [
    ...Object.entries(words).map(([key, text]) => head(text, key)),
    ...years.flatMap((year) =>
      Object.entries(yearWords).map(([key, text]) => head(`${text}, ${year}`, `${key} ${year}`)),
    ),
    ...questions.map((name) => head(asked.get(name) ?? name, `answer ${name}`)),
  ]
  const lines = rows.map((row) => {
    const answers = answersOf(row)
    const { submission } = row
    const sum = (of: 'grantPence' | 'matchPence' | 'costPence') =>
      submission ? { pence: row.years.reduce((total, year) => total + BigInt(year[of]), 0n) } : null
    const least = submission?.leastViablePence
    return [
      row.reference,
      row.status,
      row.organisation,
      row.registrations.join('; '),
      row.postcode,
      instant(row.createdAt),
      row.submittedAt && instant(row.submittedAt),
      submission &&
        (submission.lateByRuling ? 'by ruling' : submission.lateWithinGrace ? 'within grace' : 'no'),
      submission && { count: submission.no },
      submission?.receiptNumber ?? null,
      submission?.sha256 ?? null,
      sum('grantPence'),
      sum('matchPence'),
      sum('costPence'),
      least ? { pence: BigInt(least) } : null,
      typeof submission?.peopleHelped === 'number' ? { count: submission.peopleHelped } : null,
      row.areaCodes.join('; '),
      ...years.flatMap((year): Value[] => {
        const found = row.years.find(({ financialYear }) => financialYear === year)
        return found
          ? [
              { pence: BigInt(found.grantPence) },
              { pence: BigInt(found.matchPence) },
              { pence: BigInt(found.costPence) },
            ]
          : [null, null, null]
      }),
      ...questions.map((name) => textOfAnswer(answers[name])),
    ]
  })
  return { heads, lines }
}

/** What a column is called: for people in words, and behind them a key that stays when the words are changed. */
function head(text: string, key: string): string {
  return `${text} [${key}]`
}

const yearWords = {
  asked_pounds: 'Asked for, £',
  match_pounds: 'Paid by others, £',
  cost_pounds: 'Costs in all, £',
}
const words = {
  reference: 'Application',
  state: 'State',
  organisation: 'Organisation',
  registrations: 'Numbers on registers',
  postcode: 'Postcode',
  begun: 'Begun',
  received: 'Received',
  late: 'Late',
  submission: 'Which submission',
  receipt: 'Receipt',
  sha256: 'SHA-256 of what was sealed',
  ...yearWords,
  least_viable_pounds: 'The least that it can do with, £',
  people_helped: 'People helped',
  areas: 'Areas',
}

/** The questions of all versions by their keys, the newest version's first and in its words. */
function questionsOf(versions: readonly Version[]): Map<string, string> {
  const fields = versions
    .toReversed()
    .flatMap((version) => definitionOf(version).form.sections.flatMap(({ fields }) => fields))
  const asked = new Map<string, string>()
  for (const { name, label } of fields)
    if (!asked.has(name)) asked.set(name, label.en.replace(/\s+/g, ' ').trim())
  return asked
}

function instant(pg: string): string {
  return new Date(pg).toISOString()
}

/** As it was typed; files by their names; what else has several choices or parts is JSON, so that none can be mistaken for another. */
function textOfAnswer(value: AnswerValue | undefined): string | null {
  if (value === undefined) return null
  if (typeof value === 'string') return value
  const files = filesOf(partsOf(value))
  return files.length > 0 ? files.map(({ name }) => name).join('; ') : JSON.stringify(value)
}

/** UTF-8 with its mark, lines ended as RFC 4180 says, and no cell a formula. */
export function csvOf(
  { heads, lines }: { heads: string[]; lines: Value[][] },
  marks: readonly string[] = [],
): string {
  return `\uFEFF${[...marks.map((mark) => [mark]), heads, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** What begins like a formula gets a mark before it, by which every spreadsheet takes it for text. No identifier of ours does. */
function csvCell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'object') return 'pence' in value ? pounds(value.pence) : String(value.count)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function pounds(pence: bigint): string {
  return `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`
}

/** Two sheets: every application, and what each asks for in each financial year. */
async function workbookOf(rows: readonly ExportRow[], versions: readonly Version[]): Promise<Buffer> {
  const { heads, lines } = tableOf(rows, versions)
  const years = rows.flatMap((row) =>
    row.years.map((year): Value[] => [
      row.reference,
      row.organisation,
      year.financialYear,
      { pence: BigInt(year.grantPence) },
      { pence: BigInt(year.matchPence) },
      { pence: BigInt(year.costPence) },
    ]),
  )
  const { reference, organisation } = words
  const yearHeads = Object.entries({
    reference,
    organisation,
    financial_year: 'Financial year',
    ...yearWords,
  }).map(([key, text]) => head(text, key))
  const sheet = (title: string, first: string[], body: Value[][]) => ({
    sheet: title,
    stickyRowsCount: 1,
    data: [
      ...markOf(rows).map((mark): Cell[] => [{ value: mark, type: String, fontWeight: 'bold' }]),
      first.map((text): Cell => ({ value: text, type: String, fontWeight: 'bold' })),
      ...body.map((line) => line.map(workbookCell)),
    ],
  })
  return writeXlsxFile([sheet('Applications', heads, lines), sheet('By year', yearHeads, years)]).toBuffer()
}

/** Text is a cell of text, whatever it begins with or looks like; money is a number of pounds. */
function workbookCell(value: Value): Cell {
  if (value === null) return null
  if (typeof value === 'object')
    return 'pence' in value
      ? { value: Number(value.pence) / 100, type: Number, format: '#,##0.00' }
      : { value: value.count, type: Number }
  // XML has no words for these.
  const text = value.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, ' ').toWellFormed()
  return {
    value: text.length > CELL_LENGTH_MAX ? text.slice(0, CELL_LENGTH_MAX - CUT.length) + CUT : text,
    type: String,
  }
}

/** What a program reads: sums in pence, and what was sealed as its exact text. */
function jsonOf({ versionId, createdAt, submittedAt, ...row }: ExportRow) {
  return {
    ...row,
    createdAt: instant(createdAt),
    submittedAt: submittedAt && instant(submittedAt),
    roundVersionId: versionId,
    answers: answersOf({ versionId, createdAt, submittedAt, ...row }),
  }
}
