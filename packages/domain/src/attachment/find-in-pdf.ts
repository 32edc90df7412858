import { allowed, denied, type Decision } from '../decision.ts'

export type PdfRefusal = 'encrypted' | 'pdf-script' | 'pdf-runs' | 'pdf-carries'

/** Names that a PDF uses to do something by itself, or to carry something else. */
const told: readonly (readonly [RegExp, PdfRefusal])[] = [
  [/\/(JavaScript|JS)(?![A-Za-z0-9])/, 'pdf-script'],
  [/\/(Launch|RichMedia|ImportData|GoToE)(?![A-Za-z0-9])/, 'pdf-runs'],
  [/\/(EmbeddedFile|EmbeddedFiles|XFA)(?![A-Za-z0-9])/, 'pdf-carries'],
  [/\/Encrypt(?![A-Za-z0-9])/, 'encrypted'],
]

/**
 * What a PDF may not have, in one piece of its objects as Latin-1 text. A name may be written with `#4a` for any of its
 * letters, so those are read first. A piece of packed text is given unpacked.
 */
export function findInPdf(piece: string): Decision<PdfRefusal> {
  const plain = piece.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  const found = told.find(([name]) => name.test(plain))
  return found ? denied(found[1]) : allowed
}
