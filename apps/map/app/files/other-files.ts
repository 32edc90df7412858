import type { Api } from '@academy/trpc/create-caller'
import type { Language } from '@academy/domain/text/language'
import {
  areaKindText,
  evidenceKindText,
  gradeText,
  nationName,
  nationText,
  policyKindText,
} from '../text/vocabulary-text.ts'
import { columnText } from './column-text.ts'
import { pounds } from './scheme-files.ts'
import { writeCsv, type Cell } from './write-csv.ts'

type Answer<Name extends keyof Api['map']> = Awaited<ReturnType<Api['map'][Name]>>
type Columns<Row> = readonly [keyof typeof columnText, (row: Row) => Cell][]

function csv<Row>(language: Language, columns: Columns<Row>, rows: readonly Row[]): string {
  return writeCsv(
    columns.map(([column]) => columnText[column][language]),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  )
}

interface Sourced {
  sourceUrl: string
  licence: string
  lastVerified: string
  confidence: string
}
const provenance: Columns<Sourced> = [
  ['source', ({ sourceUrl }) => sourceUrl],
  ['licence', ({ licence }) => licence],
  ['verified', ({ lastVerified }) => lastVerified],
  ['confidence', ({ confidence }) => confidence],
]

export function awardsCsv({ awards }: Answer<'awardFile'>, language: Language): string {
  return csv(
    language,
    [
      ['slug', ({ slug }) => slug],
      ['recipient', ({ recipientName }) => recipientName],
      ['programme', ({ programmeName }) => programmeName],
      ['scheme', ({ schemeName }) => schemeName],
      ['amount', ({ amountPence }) => pounds(amountPence)],
      ['awardedOn', ({ awardedOn }) => awardedOn],
      ['months', ({ durationMonths }) => durationMonths],
      ['note', ({ amountNote }) => amountNote],
      ...provenance,
    ] as Columns<Answer<'awardFile'>['awards'][number]>,
    awards,
  )
}

export function areasCsv({ nations, regions, health }: Answer<'areas'>, language: Language): string {
  const rows = [...nations, ...regions, ...health]
  return csv<(typeof rows)[number]>(
    language,
    [
      ['code', ({ code }) => code],
      ['name', ({ name, nameCy }) => (language === 'cy' ? (nameCy ?? name) : name)],
      ['kind', ({ kind }) => areaKindText[kind][language]],
      ['nation', ({ nation }) => nationText[nation][language]],
      ['vintage', ({ vintage }) => vintage],
      ['population', ({ population }) => population],
      ['schemes', ({ schemes }) => schemes],
      ['rate', ({ perMillion }) => (perMillion === null ? null : Number(perMillion.toFixed(2)))],
      ['awarded', ({ knownPence }) => pounds(knownPence)],
    ],
    rows,
  )
}

export function evidenceCsv({ items }: Answer<'evidence'>, language: Language): string {
  return csv(
    language,
    [
      ['slug', ({ slug }) => slug],
      ['title', ({ title }) => title],
      ['authors', ({ authors }) => authors],
      ['year', ({ year }) => year],
      ['kind', ({ kind }) => evidenceKindText[kind][language]],
      ['nation', ({ nationAsWritten }) => nationName(nationAsWritten, language)],
      ['grade', ({ grade }) => gradeText[grade][language]],
      ['gradeReason', ({ gradeReason }) => gradeReason],
      ['sample', ({ sampleSize }) => sampleSize],
      ['effect', ({ effectSummary }) => effectSummary],
      ['note', ({ qualityNote }) => qualityNote],
      ...provenance,
    ] as Columns<Answer<'evidence'>['items'][number]>,
    items,
  )
}

export function timelineCsv({ events }: Answer<'timeline'>, language: Language): string {
  return csv(
    language,
    [
      ['date', ({ happenedOn }) => happenedOn],
      ['title', ({ title }) => title],
      ['body', ({ body }) => body],
      ['nation', ({ nationAsWritten }) => nationName(nationAsWritten, language)],
      ['kind', ({ kind }) => policyKindText[kind][language]],
      ['summary', ({ summary }) => summary],
      ...provenance,
    ] as Columns<Answer<'timeline'>['events'][number]>,
    events,
  )
}
