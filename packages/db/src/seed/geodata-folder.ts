import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Folder of official boundaries and lookups against which tests check the seed: `GEODATA_DIR`, or the one beside the
 * checkout. `null` where there is none, as on a machine that has only the project.
 */
export function findGeodataFolder(): string | null {
  // oxlint-disable-next-line node/no-process-env -- a setting of tests alone, which no app reads
  const folder = process.env['GEODATA_DIR'] ?? join(import.meta.dirname, '../../../../../shared/data/geo')
  return existsSync(join(folder, 'lookups/areas.csv')) ? folder : null
}
