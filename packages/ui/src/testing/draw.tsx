import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LanguageContext } from '../language-context.tsx'
import type { Language } from '@academy/domain/text/language'

/** The markup of a component as a page sends it. */
export function draw(element: ReactNode, language: Language = 'en'): string {
  return renderToStaticMarkup(<LanguageContext value={language}>{element}</LanguageContext>)
}

/** The text that is read, without tags, and without what is hidden from assistive tools. */
export function readAloud(markup: string): string {
  return markup
    .replaceAll(/<(\w+)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
