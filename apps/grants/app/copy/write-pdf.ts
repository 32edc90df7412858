import { createRequire } from 'node:module'
import { locales } from '@academy/domain/text/language'
import { PDFDocument } from 'pdfkit'
import type { CopyContent, CopyTable } from './copy-content.ts'

const fonts = createRequire(import.meta.url)
const MARGIN = 56
const TEXT = 11
const PADDING = 4

/**
 * A tagged PDF: headings, paragraphs and tables with marked heads, in their order, with language and title. The font has
 * the letters of Welsh and of most scripts that a person may paste, and is embedded with those that are used.
 */
export function writePdf(content: CopyContent): Promise<Buffer> {
  const { title, facts, sections, language } = content
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: locales[language],
    displayTitle: true,
    info: { Title: title },
    font: fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  })
  const done = collect(pdf)
  pdf.registerFont('plain', fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))
  pdf.registerFont('bold', fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const write = (tag: string, text: string, size: number, font: 'plain' | 'bold', gap: number) => {
    root.add(pdf.struct(tag, () => void pdf.font(font).fontSize(size).text(clean(text), MARGIN)))
    pdf.moveDown(gap)
  }
  write('H1', title, 20, 'bold', 0.4)
  for (const fact of facts) write('P', fact, TEXT, 'plain', 0.2)
  for (const section of sections) {
    pdf.moveDown(1)
    write('H2', section.title, 15, 'bold', 0.4)
    for (const { question, answer } of section.answers) {
      if (question !== '') write('H3', question, TEXT, 'bold', 0.2)
      if (Array.isArray(answer)) for (const text of answer) write('P', text, TEXT, 'plain', 0.3)
      else root.add(tableOf(pdf, answer))
      pdf.moveDown(0.5)
    }
  }
  root.end()
  pdf.end()
  return done
}

function tableOf(pdf: PDFDocument, { head, rows }: CopyTable) {
  const table = pdf.struct('Table')
  const width = (pdf.page.width - 2 * MARGIN) / head.length
  for (const [at, cells] of [head, ...rows].entries()) {
    const texts = cells.map(clean)
    pdf.fontSize(TEXT - 1).font('bold')
    const height =
      Math.max(...texts.map((text) => pdf.heightOfString(text, { width: width - PADDING }))) + PADDING
    if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage()
    const top = pdf.y
    const row = pdf.struct('TR')
    for (const [index, text] of texts.entries()) {
      const isHead = at === 0 || index === 0
      const scope = at === 0 ? 'Column' : 'Row'
      const draw = () =>
        void pdf
          .font(isHead ? 'bold' : 'plain')
          .text(text, MARGIN + index * width, top, { width: width - PADDING })
      row.add(isHead ? pdf.struct('TH', { scope }, draw) : pdf.struct('TD', draw))
    }
    row.end()
    table.add(row)
    pdf.x = MARGIN
    pdf.y = top + height
  }
  table.end()
  return table
}

function collect(pdf: PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
  })
}

function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
}
