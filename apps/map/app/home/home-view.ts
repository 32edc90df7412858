import type { Api } from '@academy/trpc/create-caller'
import type { AddressState } from '../address/map-link.ts'

/** What the home page shows: the answer of one operation. */
export type HomeView = Awaited<ReturnType<Api['map']['home']>>

export function stateOf(view: HomeView): AddressState {
  return view.address
}

/** Whether any filter narrows the picture. */
export function isFiltered({ address }: HomeView): boolean {
  const { layer: _layer, ...filters } = address
  return Object.values(filters).some((value) => value !== undefined)
}
