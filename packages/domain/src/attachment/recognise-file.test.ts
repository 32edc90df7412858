import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { attachmentKinds, recogniseFile } from './recognise-file.ts'

type Part = {
  name: string
  content?: string | Buffer
  flags?: number
  claims?: number
  packedClaims?: number
}

/** A real ZIP of the parts, except what `flags`, `claims` and `packedClaims` make it say of itself. */
function zip(parts: Part[], comment = ''): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content = '', flags = 0, claims, packedClaims } of parts) {
    const raw = Buffer.from(content)
    const stored = name === 'mimetype'
    const packed = stored ? raw : deflateRawSync(raw)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(stored ? 0 : 8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(raw.length, 22)
    head.writeUInt16LE(name.length, 26)
    bodies.push(head, Buffer.from(name), packed)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(stored ? 0 : 8, 10)
    entry.writeUInt32LE(packedClaims ?? packed.length, 20)
    entry.writeUInt32LE(claims ?? raw.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...bodies, listing, end, Buffer.from(comment)])
}

const word: Part[] = [{ name: '[Content_Types].xml' }, { name: 'word/document.xml', content: '<w/>' }]
const sheet: Part[] = [{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]
const odt: Part[] = [{ name: 'mimetype', content: attachmentKinds.odt }, { name: 'content.xml' }]
const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')
const jpeg = Buffer.from('\xff\xd8\xff\xe0', 'latin1')
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')

function answer(name: string, bytes: Buffer | string): string {
  const whole = Buffer.from(bytes)
  const result = recogniseFile({
    name,
    head: whole.subarray(0, 4_096),
    end: { bytes: whole, at: 0, size: whole.length },
  })
  return result.ok ? result.kind : result.why
}

test.each([
  ['a.pdf', '%PDF-1.7\n', 'pdf'],
  ['a.docx', zip(word), 'docx'],
  ['a.docx', zip(word, 'a comment'), 'docx'],
  ['a.XLSX', zip(sheet), 'xlsx'],
  ['a.odt', zip(odt), 'odt'],
  ['a.jpg', jpeg, 'jpeg'],
  ['a.jpeg', jpeg, 'jpeg'],
  ['a.png', png, 'png'],
  ['a.csv', 'name,£\r\nExample,1', 'csv'],
  ['a.txt', 'PKU and MZ: a study', 'txt'],
  ['a.txt', 'MZ: a study', 'txt'],
  ['a.txt', 'Dŵr < 5 & tŷ > 3', 'txt'],
  ['a.txt', `${'a'.repeat(4_095)}ŵ`, 'txt'],
])('%s is recognised by its bytes', (name, bytes, kind) => {
  expect(answer(name, bytes)).toBe(kind)
})

test.each([
  ['nothing', 'a.txt', '', 'empty'],
  ['a Windows program under the name of a PDF', 'a.pdf', 'MZ\x90\0', 'executable'],
  ['a Linux program', 'a.txt', '\x7fELF', 'executable'],
  ['a Mac program', 'a.txt', Buffer.from('\xcf\xfa\xed\xfe', 'latin1'), 'executable'],
  ['a script', 'a.txt', '#!/bin/sh\n', 'executable'],
  ['a shortcut', 'a.txt', Buffer.from('L\0\0\0\x01\x14', 'latin1'), 'executable'],
  ['SVG with script', 'a.txt', '<svg><script>1</script></svg>', 'markup'],
  ['SVG after a comment', 'a.csv', '<!-- x -->\n<SVG onload=1>', 'markup'],
  ['HTML', 'a.txt', 'hello <!DOCTYPE html>', 'markup'],
  ['the test virus', 'a.txt', eicar, 'test-virus'],
  ['an old or encrypted office file', 'a.docx', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), 'old-office'],
  ['a PDF called a picture', 'a.png', '%PDF-1.7', 'name-disagrees'],
  ['a file without an ending', 'pdf', '%PDF-1.7', 'name-disagrees'],
  ['a Word file called a spreadsheet', 'a.xlsx', zip(word), 'name-disagrees'],
  ['a Word file with macros’ name', 'a.docm', zip(word), 'name-disagrees'],
  [
    'a PDF that is an archive too',
    'a.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), offsetZip(9)]),
    'name-disagrees',
  ],
  [
    'a PDF with an archive put behind it',
    'a.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), zip(word)]),
    'name-disagrees',
  ],
  ['bytes that are nothing', 'a.txt', Buffer.from([1, 2, 3, 0]), 'unknown-kind'],
  ['text cut inside a character at its end', 'a.txt', Buffer.from([0x61, 0xc5]), 'unknown-kind'],
  ['a plain archive', 'a.zip', zip([{ name: 'a.txt' }]), 'unknown-kind'],
  ['a cut archive', 'a.docx', zip(word).subarray(0, -5), 'broken'],
  ['bytes after an archive', 'a.docx', Buffer.concat([zip(word), Buffer.from('MZ')]), 'broken'],
  ['a Word file with macros', 'a.docx', zip([...word, { name: 'word/vbaProject.bin' }]), 'macros'],
  ['an ODT with macros', 'a.odt', zip([...odt, { name: 'Basic/Standard/Module1.xml' }]), 'macros'],
  ['an encrypted archive', 'a.docx', zip([...word, { name: 'x', flags: 1 }]), 'encrypted'],
  ['an archive in a Word file', 'a.docx', zip([...word, { name: 'word/media/42.zip' }]), 'nested-archive'],
  ['a program in a Word file', 'a.docx', zip([...word, { name: 'word/embeddings/a.EXE' }]), 'executable'],
  [
    'ten megabytes of noughts',
    'a.docx',
    zip([...word, { name: 'x', content: Buffer.alloc(10_000_000) }]),
    'bomb',
  ],
  ['a claim of four gigabytes', 'a.docx', zip([...word, { name: 'x', claims: 0xffffffff }]), 'bomb'],
  ['entries over one another', 'a.docx', zip([...word, { name: 'x', packedClaims: 100_000 }]), 'bomb'],
  [
    '2,001 entries',
    'a.docx',
    zip([...word, ...Array.from({ length: 1_999 }, (_, i) => ({ name: `x${i}` }))]),
    'bomb',
  ],
])('%s is refused with its reason', (_, name, bytes, why) => {
  expect(answer(name, bytes)).toBe(why)
})

/** An archive whose offsets count `before` bytes that come before it, as in a file that is two things. */
function offsetZip(before: number): Buffer {
  const bytes = zip(word)
  bytes.writeUInt32LE(bytes.readUInt32LE(bytes.length - 6) + before, bytes.length - 6)
  return bytes
}
