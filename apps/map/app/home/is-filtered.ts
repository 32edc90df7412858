import type { HomePage } from '../api-types.ts'

/** Whether any filter narrows the picture. */
export function isFiltered({ address }: HomePage): boolean {
  const { layer: _layer, ...filters } = address
  return Object.values(filters).some((value) => value !== undefined)
}
