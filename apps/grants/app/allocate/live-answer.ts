import type { Figures } from './figures.ts'

/** What the island of a board is answered: all of it ready to be put in its place. */
export interface LiveAnswer {
  sentence: string
  figures: Figures | null
  /** By the field that cannot be read. */
  errors: Record<string, string>
}
