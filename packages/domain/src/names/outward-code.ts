/** The first half of a postcode: one or two letters, a digit, and perhaps a digit or a letter. */
const OUTWARD = '[A-Z]{1,2}\\d[A-Z\\d]?'
const WHOLE = new RegExp(`^(${OUTWARD})\\d[A-Z]{2}$`)
const OUTWARD_ALONE = new RegExp(`^${OUTWARD}$`)
/** Cut short within its second half, which only a space tells from the first. */
const CUT_SHORT = new RegExp(`^(${OUTWARD})\\s+\\d[A-Z]?$`)

/**
 * The outward code of a postcode in any spelling, whole, cut short or the outward code alone: `ls14dy`, `LS1  4DY`, `LS1 4` and
 * `LS1` are in LS1. `null` of what is written like no postcode.
 */
export function outwardCodeOf(typed: string): string | null {
  const written = typed.trim().toUpperCase()
  const cut = CUT_SHORT.exec(written)?.[1]
  if (cut) return cut
  const closed = written.replaceAll(/\s+/g, '')
  const whole = WHOLE.exec(closed)?.[1]
  return whole ?? (OUTWARD_ALONE.test(closed) ? closed : null)
}
