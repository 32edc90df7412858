/** What is used of pdfkit 0.20, which has no types of its own; those of others are of an older one, without scope and PDF/UA. */
declare module 'pdfkit' {
  export interface PdfElement {
    add(child: PdfElement): PdfElement
    end(): void
  }

  export class PDFDocument {
    constructor(options: {
      size: string
      margin: number
      pdfVersion: string
      subset: 'PDF/UA'
      tagged: boolean
      lang: string
      displayTitle: boolean
      info: { Title: string }
      font: string
    })
    x: number
    y: number
    readonly page: { readonly width: number; readonly height: number }
    registerFont(name: string, file: string): this
    font(name: string): this
    fontSize(size: number): this
    text(text: string, x: number, y?: number, options?: { width: number }): this
    heightOfString(text: string, options: { width: number }): number
    moveDown(lines: number): this
    addPage(): this
    struct(tag: string, draw?: () => void): PdfElement
    struct(tag: string, options: { scope: 'Row' | 'Column' }, draw: () => void): PdfElement
    addStructure(element: PdfElement): this
    on(event: 'data', listener: (part: Buffer) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
