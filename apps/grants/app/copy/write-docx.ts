import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { locales } from '@academy/domain/text/language'
import type { CopyContent, CopyTable } from './copy-content.ts'

const FULL_WIDTH = { size: 100, type: WidthType.PERCENTAGE } as const

/** A Word document with headings, its language, and table rows that are marked as heads and repeat on each page. */
export function writeDocx(content: CopyContent): Promise<Buffer> {
  const { title, facts, sections, language } = content
  const document = new Document({
    title,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 24, language: { value: locales[language] } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE }),
          ...facts.map((fact) => new Paragraph({ text: clean(fact) })),
          ...sections.flatMap((section) => [
            new Paragraph({ text: clean(section.title), heading: HeadingLevel.HEADING_1 }),
            ...section.answers.flatMap(({ question, answer }) => [
              new Paragraph({ text: clean(question), heading: HeadingLevel.HEADING_2, keepNext: true }),
              ...(Array.isArray(answer)
                ? answer.map((text) => new Paragraph({ text: clean(text) }))
                : [tableOf(answer)]),
            ]),
          ]),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function tableOf({ head, rows }: CopyTable): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            children: [
              new Paragraph({ children: [new TextRun({ text: clean(text), bold: isHead || index === 0 })] }),
            ],
          }),
      ),
    })
  return new Table({ width: FULL_WIDTH, rows: [row(head, true), ...rows.map((cells) => row(cells, false))] })
}

/** XML holds no control characters, and nobody typed them on purpose. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
}
