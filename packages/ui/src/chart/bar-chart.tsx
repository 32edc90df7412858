import type { ReactNode } from 'react'

export interface Bar {
  key: string
  label: ReactNode
  value: number
  /** The value as it is read, or a `Blank`. */
  valueText: ReactNode
  /** The one bar that the page is about. */
  highlight?: boolean
}

/**
 * Bars that are a table: each row says its label and its number, and the bar repeats it. So it reads aloud, wraps,
 * zooms and prints without a second copy.
 */
export function BarChart({ caption, bars, max }: { caption: ReactNode; bars: readonly Bar[]; max?: number }) {
  const full = max ?? Math.max(...bars.map((bar) => bar.value), 0)
  return (
    <div className="ac-chart">
      <table className="ac-bars">
        <caption>{caption}</caption>
        <tbody>
          {bars.map(({ key, label, value, valueText, highlight }) => (
            <tr key={key} data-highlight={highlight || undefined}>
              <th scope="row">{label}</th>
              <td>
                <span className="ac-bars__row">
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect
                      className={highlight ? 'ac-chart__bar ac-chart__bar--strong' : 'ac-chart__bar'}
                      width={full > 0 ? round((value / full) * 100) : 0}
                      height="10"
                    />
                  </svg>
                  <span className="ac-bars__value">{valueText}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
