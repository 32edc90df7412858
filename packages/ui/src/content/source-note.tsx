import { useLanguage, useText } from '../language-context.tsx'
import { formatDate } from '../text/format-date.ts'
import { hostOf } from '../text/host-of.ts'
import { contentText } from './content-text.ts'

export type ConfidenceLevel = 'high' | 'medium' | 'low'

export interface Source {
  sourceUrl: string
  /** The licence as people call it. */
  licence?: string | undefined
  /** The date of the source itself, as exact as it says. */
  sourceDate?: string | null | undefined
  /** The day the fact was last compared with its source: `2026-11-12`. */
  lastVerified?: string | undefined
  confidence?: ConfidenceLevel | undefined
}

/** Where a fact comes from, under which licence, when it was checked and how sure we are: one quiet line. */
export function SourceNote({ sourceUrl, sourceDate, licence, lastVerified, confidence }: Source) {
  const text = useText(contentText)
  const language = useLanguage()
  return (
    <p className="ac-source">
      <span className="ac-source__part">
        {text.source}{' '}
        <a href={sourceUrl} rel="noreferrer">
          {hostOf(sourceUrl)}
        </a>
      </span>
      {sourceDate && (
        <span className="ac-source__part">
          {text.dated(formatDate(language, sourceDate, { short: true }))}
        </span>
      )}
      {licence && <span className="ac-source__part">{licence}</span>}
      {lastVerified && (
        <span className="ac-source__part">
          {text.verified(formatDate(language, lastVerified, { short: true }))}
        </span>
      )}
      {confidence && (
        <span className="ac-source__part">
          <Confidence level={confidence} />
        </span>
      )}
    </p>
  )
}

const filled: Record<ConfidenceLevel, number> = { high: 3, medium: 2, low: 1 }
const words = { high: 'confidenceHigh', medium: 'confidenceMedium', low: 'confidenceLow' } as const

/** How sure we are of a fact, in a word; the three dots only repeat it. */
export function Confidence({ level }: { level: ConfidenceLevel }) {
  const text = useText(contentText)
  return (
    <span className="ac-confidence">
      <svg className="ac-confidence__dots" viewBox="0 0 38 12" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((dot) => (
          <circle
            key={dot}
            cx={6 + dot * 13}
            cy={6}
            r={4.25}
            fill={dot < filled[level] ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth={1.5}
          />
        ))}
      </svg>
      {text[words[level]]}
    </span>
  )
}
