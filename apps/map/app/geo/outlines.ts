import type { Nation } from '@academy/domain/facts/vocabulary'
import outlinesJson from '../../geo/outlines.json'

/** What `scripts/make-geo.ts` writes: SVG path data in the view box of `project.ts`. */
export interface Outlines {
  readonly nations: readonly { readonly nation: Nation; readonly path: string }[]
  /** Land beside them that is not shown as part of the United Kingdom. */
  readonly neighbours: readonly { readonly name: string; readonly path: string }[]
}

export const outlines = outlinesJson as Outlines
