import type { ReactNode } from 'react'
import type { Language } from '@academy/domain/text/language'
import { useDocumentTitle } from './site-context.tsx'

export interface PageHeadingProps {
  title: string
  /** What goes before the title, small: the kind of record. */
  caption?: string
  /** The sentence that answers. When it is text it also describes the page to search engines. */
  lede?: ReactNode
  /** For a title that is a sentence, or the name of a record: smaller letters and a wider line. */
  long?: boolean
  /** The language of the title, when it is not the page's. */
  titleLanguage?: Language
  /** Marks the title in the browser's tab, for a form with errors. */
  titlePrefix?: string
  /** Tells this page's tab from that of another page about the same thing, such as `Design of a round`. */
  titleNote?: string
}

/** A page's only `h1`, its title in the browser, and its opening sentence. */
export function PageHeading({
  title,
  caption,
  lede,
  long = false,
  titleLanguage,
  titlePrefix,
  titleNote,
}: PageHeadingProps) {
  const named = titleNote ? `${title} – ${titleNote}` : title
  const documentTitle = useDocumentTitle(titlePrefix ? `${titlePrefix}: ${named}` : named)
  return (
    <div className={long ? 'ac-heading ac-heading--long' : 'ac-heading'}>
      <title>{documentTitle}</title>
      {typeof lede === 'string' && <meta name="description" content={lede} />}
      {caption && <p className="ac-heading__caption">{caption}</p>}
      <h1 className="nhsuk-heading-xl" lang={titleLanguage}>
        {title}
      </h1>
      {lede && <p className="ac-lede">{lede}</p>}
    </div>
  )
}
