/** Whether a text is a day of the calendar, `2026-11-22`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Whether a text is a year, a month or a day: `2018`, `2018-07`, `2018-07-24`. */
export function isPartialDate(text: string): boolean {
  return [4, 7, 10].includes(text.length) && isDay(firstDay(text))
}

/** The first day of a year or month: `2018` becomes `2018-01-01`. A day stays as it is. */
export function firstDay(partialDate: string): string {
  return partialDate + '-01-01'.slice(partialDate.length - 4)
}

/** The last day of a year or month: `2018-02` becomes `2018-02-28`. A day stays as it is. */
export function lastDay(partialDate: string): string {
  if (partialDate.length === 10) return partialDate
  if (partialDate.length === 4) return `${partialDate}-12-31`
  const [year, month] = partialDate.split('-').map(Number)
  // Day 0 of the next month.
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10)
}
