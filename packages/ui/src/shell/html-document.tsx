import textFont from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import type { ReactNode } from 'react'
import { LanguageContext } from '../language-context.tsx'
import { languages } from '@academy/domain/text/language'
import { languageOfPath, localPath } from '../text/local-path.ts'

export interface HtmlDocumentProps {
  /** The page's path with its query; the language is read from it. */
  address: string
  /** The address of the site itself, such as `https://atlas.example`. */
  origin: string
  stylesheet: string
  icon: string
  /** The router's own `<Meta/>` and `<Links/>`. */
  head?: ReactNode
  children: ReactNode
}

/** The document that every page of both doors is in. There is no script in it: a page that needs one adds its own. */
export function HtmlDocument({ address, origin, stylesheet, icon, head, children }: HtmlDocumentProps) {
  const language = languageOfPath(address)
  const path = address.split('?')[0] ?? '/'
  return (
    <LanguageContext value={language}>
      <html lang={language}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="theme-color" content="#0f3d3e" />
          <link rel="stylesheet" href={stylesheet} precedence="default" />
          {/* Asked for before the stylesheet names it: lines that were set in another font do not jump. */}
          <link rel="preload" href={textFont} as="font" type="font/woff2" crossOrigin="anonymous" />
          <link rel="icon" href={icon} type="image/svg+xml" />
          {languages.map((each) => (
            <link key={each} rel="alternate" hrefLang={each} href={`${origin}${localPath(each, path)}`} />
          ))}
          {head}
        </head>
        <body>{children}</body>
      </html>
    </LanguageContext>
  )
}
