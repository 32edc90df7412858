import { denied } from '../decision.ts'
import { endingOf } from './attachment-name.ts'
import { checkArchive, type ArchiveRefusal } from './check-archive.ts'
import { endsAsZip, zipDirectory, type FileEnd } from './zip-directory.ts'

/** Kinds of file that may be attached, with the media type each is given back as. */
export const attachmentKinds = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  jpeg: 'image/jpeg',
  png: 'image/png',
  csv: 'text/csv',
  txt: 'text/plain',
} as const
export type AttachmentKind = keyof typeof attachmentKinds

export type FileRefusal =
  | ArchiveRefusal
  | 'empty'
  | 'broken'
  | 'test-virus'
  | 'markup'
  | 'old-office'
  | 'name-disagrees'
  | 'unknown-kind'

export type Recognised = { ok: true; kind: AttachmentKind } | { ok: false; why: FileRefusal }

/** Bytes of a file's beginning that are enough to know its kind. */
export const headBytes = 4_096

/**
 * What a file is, by its bytes: `head` is its beginning (the whole file or at least `headBytes`), `end` its end.
 * The name only has to agree with them; `name` is one that `attachmentName` gave.
 */
export function recogniseFile(file: { name: string; head: Uint8Array; end: FileEnd }): Recognised {
  if (file.end.size === 0) return denied('empty')
  const text = latin(file.head)
  if (text.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE')) return denied('test-virus')
  if (isProgram(text, file.head, file.end.size)) return denied('executable')
  if (text.startsWith('\xd0\xcf\x11\xe0')) return denied('old-office')
  const found = kindOf(file, text)
  if (!found.ok) return found
  return agrees(found.kind, endingOf(file.name)) ? found : denied('name-disagrees')
}

function kindOf({ name, head, end }: Parameters<typeof recogniseFile>[0], text: string): Recognised {
  if (text.startsWith('PK\x03\x04')) return officeKind(text, end)
  if (endsAsZip(end)) return denied('name-disagrees')
  if (text.startsWith('%PDF-')) return { ok: true, kind: 'pdf' }
  if (text.startsWith('\xff\xd8\xff')) return { ok: true, kind: 'jpeg' }
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return { ok: true, kind: 'png' }
  if (!isText(head, end.size)) return denied('unknown-kind')
  if (/<(\?xml|!doctype|!entity|html|head|body|svg|script|iframe|math)\b/iu.test(text))
    return denied('markup')
  return { ok: true, kind: endingOf(name) === 'csv' ? 'csv' : 'txt' }
}

/** Linux programs, scripts, Java classes and Mac programs of both orders of bytes, Windows shortcuts. */
const programStarts = [
  '\x7fELF',
  '#!',
  '\xca\xfe\xba\xbe',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xfe\xed\xfa\xce',
  '\xfe\xed\xfa\xcf',
  'L\0\0\0\x01\x14',
]

/** A sentence may begin with the two letters of a Windows program; a program is never text. */
function isProgram(text: string, head: Uint8Array, size: number): boolean {
  if (text.startsWith('MZ')) return !isText(head, size)
  return programStarts.some((start) => text.startsWith(start))
}

function officeKind(text: string, end: FileEnd): Recognised {
  const directory = zipDirectory(end)
  if (!directory.ok) return directory
  const decision = checkArchive(directory.entries, end.size)
  if (!decision.ok) return decision
  const names = new Set(directory.entries.map((entry) => entry.name))
  if (names.has('[Content_Types].xml') && names.has('word/document.xml')) return { ok: true, kind: 'docx' }
  if (names.has('[Content_Types].xml') && names.has('xl/workbook.xml')) return { ok: true, kind: 'xlsx' }
  const openDocument = text.startsWith(`mimetype${attachmentKinds.odt}`, 30)
  return openDocument && names.has('content.xml') ? { ok: true, kind: 'odt' } : denied('unknown-kind')
}

function agrees(kind: AttachmentKind, ending: string): boolean {
  return ending === kind || (kind === 'jpeg' && ending === 'jpg')
}

/** UTF-8 without control characters; a character cut at the end of `head` is no fault while the file goes on. */
function isText(head: Uint8Array, size: number): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: head.byteLength < size })
    return !/[^\P{Cc}\t\n\f\r]/u.test(text)
  } catch {
    return false
  }
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, headBytes), (byte) => String.fromCharCode(byte)).join('')
}
