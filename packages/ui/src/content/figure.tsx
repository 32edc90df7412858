import type { ReactNode } from 'react'
import { SourceNote, type Source } from './source-note.tsx'

export interface FigureProps {
  /** What is counted. */
  label: ReactNode
  /** The number as it is read: `1,265`, `£4.5 million`, or a `Blank`. */
  value: ReactNode
  unit?: ReactNode
  /** One line that puts the number in proportion: its period, rank, target or interval. */
  note?: ReactNode
  source?: Source
}

/** A headline number with what it counts, what it means and where it comes from. */
export function Figure({ label, value, unit, note, source }: FigureProps) {
  return (
    <li className="ac-figure">
      <p className="ac-figure__label">{label}</p>
      <p className="ac-figure__value">
        {value}
        {unit && <span className="ac-figure__unit"> {unit}</span>}
      </p>
      {note && <p className="ac-figure__note">{note}</p>}
      {source && <SourceNote {...source} />}
    </li>
  )
}

/** Headline numbers side by side. `children` are `Figure`s. */
export function FigureRow({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="ac-figures" aria-label={label}>
      {children}
    </ul>
  )
}
