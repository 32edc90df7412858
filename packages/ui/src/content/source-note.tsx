import { useLanguage, useText } from '../language-context.tsx'
import { formatDate } from '../text/format-date.ts'
import { hostOf } from '../text/host-of.ts'
import { sourceAge } from '@academy/domain/facts/sources/source-age'
import type { SourceClass } from '@academy/domain/facts/sources/source-class'
import { contentText } from './content-text.ts'
import { sourceClassText } from '../text/source-class-text.ts'

export type ConfidenceLevel = 'high' | 'medium' | 'low'

export interface Source {
  sourceUrl: string
  /** The licence as people call it. */
  licence?: string | undefined
  /** What kind of publisher the source is. */
  sourceClass?: SourceClass | null | undefined
  /** The date of the source itself, as exact as it says. */
  sourceDate?: string | null | undefined
  /** The day the fact was last compared with its source: `2026-11-12`. */
  lastVerified?: string | undefined
  confidence?: ConfidenceLevel | undefined
  /** It says how things are, so that it is marked when its source is old or has no date. */
  growsOld?: boolean | undefined
}

/** Where a fact comes from, what kind of source and how old that is, under which licence, when it was checked and how sure we are: one quiet line. */
export function SourceNote({
  sourceUrl,
  sourceClass,
  sourceDate,
  licence,
  lastVerified,
  confidence,
  growsOld = false,
}: Source) {
  const text = useText(contentText)
  const classes = useText(sourceClassText)
  const language = useLanguage()
  const age =
    growsOld && lastVerified ? sourceAge({ sourceDate: sourceDate ?? null, lastVerified }) : 'recent'
  return (
    <p className="ac-source">
      <span className="ac-source__part">
        {text.source}{' '}
        <a href={sourceUrl} rel="noreferrer">
          {hostOf(sourceUrl)}
        </a>
      </span>
      {sourceClass && <span className="ac-source__part">{classes[sourceClass]}</span>}
      {sourceDate && (
        <span className="ac-source__part">
          {text.dated(formatDate(language, sourceDate, { short: true }))}
        </span>
      )}
      {age !== 'recent' && (
        <span className="ac-source__part">
          <strong>{text[age]}</strong>
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
