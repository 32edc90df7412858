import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Vitest's global setup: the pages under test import the built geography, which a fresh checkout does not have. */
export async function setup(): Promise<void> {
  if (!existsSync(join(import.meta.dirname, '../geo/nations.geojson'))) await import('./make-geo.ts')
}
