import { z } from 'zod'
import { attachmentKinds, type AttachmentKind } from './recognise-file.ts'

/** What an answer says of a file that was added to it: enough to know it again, whatever happens to the file. */
export interface FileFacts {
  name: string
  kind: AttachmentKind
  /** Bytes of what is kept, which of a picture is not what was sent. */
  size: number
  /** sha-256 of what is kept, in hexadecimal. */
  sha256: string
}

const facts = z.strictObject({
  name: z.string().min(1).max(500),
  kind: z.enum(Object.keys(attachmentKinds) as [AttachmentKind, ...AttachmentKind[]]),
  size: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** The cell of an answer that holds a file: its facts as JSON, the keys in the order of the alphabet as the database writes them. */
export function fileText({ name, kind, size, sha256 }: FileFacts): string {
  return JSON.stringify({ kind, name, sha256, size })
}

/** The facts of a cell; nothing where no file stands in it, or one that was taken out. */
export function readFileText(text: string | undefined): FileFacts | undefined {
  if (!text) return undefined
  try {
    return facts.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The files of an answer by their ids, in the order in which they came: an id begins with its instant. */
export function filesOf(cells: Readonly<Record<string, string>>): (FileFacts & { id: string })[] {
  return Object.entries(cells)
    .flatMap(([id, text]) => {
      const found = readFileText(text)
      return found ? [{ id, ...found }] : []
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
