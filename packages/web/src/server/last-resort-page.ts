import { languageOfPath } from '@academy/ui/text/local-path'

const words = {
  en: { title: 'Sorry, there is a problem', body: 'Try again later. If it goes on, quote this number:' },
  cy: {
    title: 'Mae’n ddrwg gennym, mae problem',
    body: 'Rhowch gynnig arall arni yn nes ymlaen. Os yw’n parhau, dyfynnwch y rhif hwn:',
  },
}

/** The page for when not even the error page could be drawn: no styles, nothing that can fail, never blank. */
export function lastResortPage(path: string, requestId: string): string {
  const language = languageOfPath(path)
  const { title, body } = words[language]
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${body} ${requestId}</p></main></body></html>`
}
