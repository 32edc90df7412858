import type { ReactNode } from 'react'
import { contentText } from '../content/content-text.ts'
import { useText } from '../language-context.tsx'
import { BlankMark, type BlankKind } from './blank.tsx'

export interface LegendItem {
  /** An SVG of 24 by 24. */
  mark: ReactNode
  label: ReactNode
}

/** What the marks of a picture mean. */
export function Legend({ label, items }: { label: string; items: readonly LegendItem[] }) {
  return (
    <ul className="ac-legend" aria-label={label}>
      {items.map(({ mark, label: meaning }, index) => (
        <li key={index}>
          {mark}
          <span>{meaning}</span>
        </li>
      ))}
    </ul>
  )
}

/** One of the five steps from pale to pine. */
export function StepMark({ step }: { step: 1 | 2 | 3 | 4 | 5 }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect className={`ac-swatch__step-${step}`} x="2" y="2" width="20" height="20" rx="2" />
    </svg>
  )
}

const kinds: readonly BlankKind[] = ['none', 'not-collected', 'suppressed', 'stale']
const words = {
  none: 'none',
  'not-collected': 'notCollected',
  suppressed: 'suppressed',
  stale: 'stale',
} as const

/** The four kinds of blank, told apart. */
export function BlankLegend({ only = kinds }: { only?: readonly BlankKind[] }) {
  const text = useText(contentText)
  return (
    <Legend
      label={text.blanks}
      items={only.map((kind) => ({ mark: <BlankMark kind={kind} />, label: text[words[kind]] }))}
    />
  )
}
