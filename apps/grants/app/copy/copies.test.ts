import { inflateRawSync, inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { CopyContent } from './copy-content.ts'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'

const long = 'A paragraph of an answer that goes on. '.repeat(60)
const content: CopyContent = {
  language: 'cy',
  title: 'Ymddiriedolaeth Enghraifft Tŷ’r Dŵr',
  facts: ['Cais SP-0000-0000'],
  sections: [
    {
      title: 'Y cynllun',
      answers: [
        { question: 'Beth?', answer: Array.from({ length: 12 }, () => long) },
        {
          question: 'Cyllideb',
          answer: {
            head: ['Blwyddyn', 'Cost'],
            rows: Array.from({ length: 40 }, (_, n) => [`Blwyddyn ${n}`, '£1']),
          },
        },
        { question: 'Odd', answer: ['a\u0000b\u0007c', '\uD800 and <b>&amp;</b>'] },
      ],
    },
  ],
}

/** All of a PDF as text, with what is packed in it unpacked. */
function unpacked(pdf: Buffer): string {
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return `${raw}\n${streams.join('\n')}`
}

it('makes a PDF that is tagged: structure, language, title, headings, and heads of tables with their scope', async () => {
  const text = unpacked(await writePdf(content))
  expect(text).toMatch(/^%PDF-1\.7/)
  expect(text).toContain('/StructTreeRoot')
  expect(text).toContain('/MarkInfo')
  expect(text).toContain('/Marked true')
  expect(text).toContain('/Lang (cy-GB)')
  expect(text).toMatch(/\/DisplayDocTitle true/)
  expect(text).toContain('pdfuaid:part')
  const count = (tag: string) => [...text.matchAll(new RegExp(`/S /${tag}\\b`, 'g'))].length
  expect([count('H1'), count('H2'), count('H3'), count('Table'), count('TR')]).toEqual([1, 1, 3, 1, 41])
  expect([count('TH'), count('TD')]).toEqual([2 + 40, 40])
  expect([...text.matchAll(/\/Scope \/Row/g)]).toHaveLength(40)
  expect([...text.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(2)
  // The font is in the file, so that ŷ and ŵ are what they are.
  expect(text).toContain('/FontFile2')
})

it('makes a Word document with headings, its language and a repeated head of its table, whatever was typed', async () => {
  const xml = documentOf(await writeDocx(content))
  expect(xml).toContain('Ymddiriedolaeth Enghraifft Tŷ’r Dŵr')
  expect([...xml.matchAll(/w:val="Heading1"/g)]).toHaveLength(1)
  expect([...xml.matchAll(/w:val="Heading2"/g)]).toHaveLength(3)
  expect([...xml.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(1)
  expect(xml).toContain('a b c')
  expect(xml).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt;')
  expect(xml).not.toMatch(/\p{Cs}/u)
  expect(xml.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(fileOf(await writeDocx(content), 'word/styles.xml')).toContain('<w:lang w:val="cy-GB"/>')
})

const documentOf = (zip: Buffer) => fileOf(zip, 'word/document.xml')

/** A file of a ZIP, found in its directory at the end. */
function fileOf(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const found = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    if (found === name) {
      const local = zip.readUInt32LE(at + 42)
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
      return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8')
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  throw new Error(`${name} is not in it`)
}
