/** What the names of a form of the first days meant; since then its columns and questions say so themselves. */
const OF_COLUMNS = new Set(['cost', 'grant', 'match'])
const OF_FIELDS = new Map([
  ['people-year-one', 'people'],
  ['annual-turnover', 'income'],
  ['organisation-name', 'organisation-name'],
  ['organisation-postcode', 'organisation-postcode'],
  ['not-for-profit', 'not-for-profit'],
  ['activities', 'theme'],
  ['scheme-name', 'scheme-name'],
  ['scheme-summary', 'scheme-summary'],
])

/** A form of the first days, with what its columns and questions mean. Anything that is no such form stays as it is. */
export function withMeanings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMeanings)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withMeanings(part)]))
  const name = 'name' in value && typeof value.name === 'string' ? value.name : ''
  const meaning = 'kind' in value ? OF_FIELDS.get(name) : OF_COLUMNS.has(name) ? name : undefined
  return meaning && !('meaning' in value) ? { ...entries, meaning } : entries
}
