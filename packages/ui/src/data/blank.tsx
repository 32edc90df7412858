import { contentText } from '../content/content-text.ts'
import { useText } from '../language-context.tsx'

/** Why there is no number: none exists, nobody collected it, it would show a person, or it is too old to trust. */
export type BlankKind = 'none' | 'not-collected' | 'suppressed' | 'stale'

const words = {
  none: 'none',
  'not-collected': 'notCollected',
  suppressed: 'suppressed',
  stale: 'stale',
} as const

/** A missing number, in words with its mark. A stale value may still be shown: pass it as `value`. */
export function Blank({ kind, value }: { kind: BlankKind; value?: string }) {
  const text = useText(contentText)
  if (kind === 'none') return <span className="ac-num">0</span>
  return (
    <span className="ac-blank">
      <BlankMark kind={kind} />
      {value ? `${value} (${text[words[kind]]})` : text[words[kind]]}
    </span>
  )
}

/** The mark that stands for a blank on maps, charts and in tables. */
export function BlankMark({ kind }: { kind: BlankKind }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {kind === 'none' && (
        <>
          <rect className="ac-swatch__box" x="2" y="2" width="20" height="20" rx="2" />
          <text className="ac-swatch__text" x="12" y="16.5" textAnchor="middle">
            0
          </text>
        </>
      )}
      {kind === 'not-collected' && (
        <rect className="ac-swatch__box ac-swatch__dotted" x="2" y="2" width="20" height="20" rx="2" />
      )}
      {kind === 'suppressed' && (
        <>
          <rect className="ac-swatch__box" x="2" y="2" width="20" height="20" rx="2" />
          <path className="ac-swatch__hatch" d="M2 9 9 2M2 16 16 2M3 22 22 3M9 22 22 9M16 22l6-6" />
        </>
      )}
      {kind === 'stale' && (
        <>
          <rect className="ac-swatch__faded" x="2" y="2" width="20" height="20" rx="2" />
          <circle className="ac-swatch__clock" cx="12" cy="12" r="6.5" />
          <path className="ac-swatch__clock" d="M12 8v4l3 2" />
        </>
      )}
    </svg>
  )
}
