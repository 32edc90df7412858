import type { HomePage } from '../api-types.ts'
import type { AddressState } from '../address/map-link.ts'

/** What the home page shows: the answer of one operation. */
export function stateOf(view: HomePage): AddressState {
  return view.address
}

/** Whether any filter narrows the picture. */
export function isFiltered({ address }: HomePage): boolean {
  const { layer: _layer, ...filters } = address
  return Object.values(filters).some((value) => value !== undefined)
}
