import type { Path } from './design-input.ts'
import { textAt, valueAt } from './value-at.ts'

/** Pence as pounds that can be typed: whole pounds without pence. What was typed and is no sum stays as it is. */
export function poundsAt(json: unknown, path: Path): string {
  const value = valueAt(json, path)
  if (typeof value !== 'number') return textAt(json, path)
  const pounds = Math.trunc(value / 100).toLocaleString('en-GB')
  return value % 100 === 0 ? pounds : `${pounds}.${String(value % 100).padStart(2, '0')}`
}
