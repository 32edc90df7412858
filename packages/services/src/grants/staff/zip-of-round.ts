import type { Readable } from 'node:stream'
import type { DocumentRow, ExportRow } from '@academy/db/grants/staff/prepare-export'
import { nameInFolder } from '@academy/domain/attachment/attachment-name'
import { canDownload } from '@academy/domain/attachment/attachment-state'
import { makeZip } from 'client-zip'
import { readableText } from './readable-text.ts'
import { csvOf, markOf, type Version } from './write-export.ts'

/** Some applications of a round, and the documents of those that were submitted. */
export interface PageOfRound {
  rows: readonly ExportRow[]
  documents: readonly DocumentRow[]
}

/** The bytes of a document; nothing where they are not there. */
export type OpenDocument = (sha256: string) => Promise<Readable | undefined>

interface Entry {
  name: string
  input: string | Readable
}

const heads = ['Application', 'Question', 'Name', 'In this ZIP as', 'Bytes', 'SHA-256', 'Checked for viruses']
const checked = {
  clean: 'yes, nothing found',
  'not-scanned': 'no: there is no scanner',
  waiting: 'not yet: left out',
  refused: 'yes, and refused: left out',
}

/**
 * The ZIP of a round, made as it is read: a folder for each application that was submitted, with the exact text that was
 * hashed, the same to read, and its documents by question; behind them a list of all documents, also of those that are left
 * out and why, and the sums of what is there. Nothing is held but a page of the round and the list.
 */
export function zipOfRound(
  pages: AsyncIterable<PageOfRound>,
  versions: readonly Version[],
  open: OpenDocument,
): AsyncIterable<Uint8Array> {
  return makeZip(entriesOf(pages, versions, open)) as AsyncIterable<Uint8Array> & ReadableStream<Uint8Array>
}

async function* entriesOf(
  pages: AsyncIterable<PageOfRound>,
  versions: readonly Version[],
  open: OpenDocument,
): AsyncGenerator<Entry> {
  const sums: string[] = []
  const list: string[][] = []
  let isMarked = false
  for await (const { rows, documents } of pages) {
    const mark: string | undefined = isMarked ? undefined : markOf(rows)[0]
    if (mark !== undefined) yield { name: 'TEST.txt', input: `${mark}\n` }
    isMarked ||= mark !== undefined
    const of = Map.groupBy(documents, ({ reference }) => reference)
    for (const row of rows) {
      const { reference, canonicalJson, submission } = row
      if (canonicalJson === null) continue
      yield { name: `${reference}/submission.json`, input: canonicalJson }
      sums.push(`${submission?.sha256}  ${reference}/submission.json\n`)
      const version = versions.find(({ id }) => id === row.versionId)
      const text = readableText({ ...row, ...submission, canonicalJson }, version)
      yield { name: `${reference}/submission.txt`, input: text }
      const taken = new Map<string, Set<string>>()
      for (const { field, name, size, sha256, state } of of.get(reference) ?? []) {
        const names = taken.get(field) ?? new Set()
        taken.set(field, names)
        const path = `${reference}/documents/${field}/${nameInFolder(name, names)}`
        const stream = canDownload(state).ok ? await open(sha256) : undefined
        const isLost = canDownload(state).ok && !stream
        if (stream) {
          yield { name: path, input: stream }
          sums.push(`${sha256}  ${path}\n`)
        }
        list.push([
          reference,
          field,
          name,
          stream ? path : '',
          String(size),
          sha256,
          isLost ? `${checked[state]}; its bytes are not there: left out` : checked[state],
        ])
      }
    }
  }
  yield { name: 'documents.csv', input: csvOf({ heads, lines: list }) }
  yield { name: 'SHA256SUMS', input: sums.join('') }
}
