import { homeText, type Language } from './home-text.ts'
import { html, type Html } from './html.ts'

export interface ApiDocument {
  language: Language
  /** Without the language: `/releases` is `/cy/releases` in Welsh. */
  path: '/' | '/releases'
  title: string
  heading: string
  body: Html
}

/** What stands around every page of the API for people: skip link, name, the other language, footer. */
export function apiDocument({ language, path, title, heading, body }: ApiDocument): string {
  const text = homeText[language]
  const other = language === 'en' ? 'cy' : 'en'
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${text.noKey}" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/api.css" />
      </head>
      <body>
        <a class="skip" href="#main">${text.skip}</a>
        <header class="top">
          <div class="page">
            <a class="name" href="${addressIn(language, '/')}">${text.name}</a>
            <a class="language" href="${addressIn(other, path)}" hreflang="${other}" lang="${other}"
              >${text.otherLanguage}</a
            >
          </div>
        </header>
        <main id="main" class="page">
          <h1>${heading}</h1>
          ${body}
        </main>
        <footer class="page">${text.footer}</footer>
      </body>
    </html> `.text
}

function addressIn(language: Language, path: ApiDocument['path']): string {
  if (language === 'en') return path
  return path === '/' ? '/cy' : `/cy${path}`
}
