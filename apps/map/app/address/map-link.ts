import { localPath } from '@academy/ui/text/local-path'
import type { Language } from '@academy/domain/text/language'

/** What the address of a list or of the map may hold, as it is written there. */
export type AddressState = Partial<
  Record<
    | 'layer'
    | 'nation'
    | 'activity'
    | 'programme'
    | 'area'
    | 'q'
    | 'period'
    | 'running'
    | 'bbox'
    | 'reach'
    | 'wider'
    | 'place'
    | 'at'
    | 'after'
    | 'indicator'
    | 'grade'
    | 'kind'
    | 'release',
    string | number | readonly number[] | null | undefined
  >
>

/** Order of the keys, so that one state has one address and is cached once. */
const ORDER = [
  'layer',
  'nation',
  'area',
  'activity',
  'programme',
  'period',
  'running',
  'q',
  'place',
  'at',
  'bbox',
  'reach',
  'wider',
  'indicator',
  'grade',
  'kind',
  'release',
  'after',
] as const

/** The address of a page in one language with a state; empty values and defaults are left out. */
export function mapLink(language: Language, path: string, state: AddressState = {}): string {
  const query = queryOf(state)
  return localPath(language, path) + (query && `?${query}`)
}

export function queryOf(state: AddressState): string {
  const query = new URLSearchParams()
  for (const key of ORDER) {
    const value = state[key]
    if (value === null || value === undefined || value === '' || (key === 'layer' && value === 'schemes'))
      continue
    query.set(key, Array.isArray(value) ? value.join(',') : String(value))
  }
  return query.toString()
}
