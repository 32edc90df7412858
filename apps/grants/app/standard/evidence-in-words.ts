import type { Evidence } from '@academy/domain/standard/requirements'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { paths } from '../paths.ts'
import { standardText } from '../text/standard/standard-text.ts'

/** A fact in words, and the page on which somebody can look. */
export function evidenceInWords(
  language: Language,
  slug: string,
  evidence: Evidence,
): { words: string; path: string } {
  const text = textIn(standardText, language)
  switch (evidence.what) {
    case 'officers':
      return { words: text['fact-officers'](evidence.count), path: paths.design(slug) }
    case 'two-approved':
      return { words: text['fact-two-approved'], path: paths.design(slug) }
    case 'decisions-sealed':
      return { words: text['fact-decisions-sealed'], path: paths.decisions(slug) }
    case 'results-told':
      return { words: text['fact-results-told'], path: paths.announcement(slug) }
    case 'open-to-all':
      return { words: text['fact-open-to-all'](evidence.days), path: paths.round(slug) }
    case 'screened':
    case 'checked-outside':
      return {
        words: text[`fact-${evidence.what}`](evidence.count, evidence.of),
        path: paths.screening(slug),
      }
    case 'says-outcomes':
      return { words: text['fact-says-outcomes'](evidence.count, evidence.of), path: paths.manageRound(slug) }
  }
}
