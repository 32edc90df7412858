import type { ReactNode } from 'react'
import type { Language } from '@academy/domain/text/language'

/** The chapters of the gallery, in the order in which they stand. */
export const chapters = ['shell', 'content', 'data', 'chart', 'form'] as const

/** One way in which a component can stand on a page. */
export interface Example {
  /** What is special about it: `error`, `empty`, `long Welsh text`. */
  state: string
  /** The language of its words; without it the page's. */
  language?: Language
  element: ReactNode
}

/** A component as the gallery shows it: `<component>.examples.tsx` beside it exports one of these as `examples`. */
export interface Examples {
  name: string
  chapter: (typeof chapters)[number]
  /** When to use it, and what instead: a sentence or two. */
  about: string
  /** The shortest way to write it. */
  usage: string
  examples: readonly Example[]
}
