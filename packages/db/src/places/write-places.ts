import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvCell } from '@academy/domain/facts/csv-cell'
import { currentVintages } from '@academy/domain/facts/vocabulary'
import { findGeodataFolder } from '../seed/geodata-folder.ts'
import { loadSeed, seedFolder } from '../seed/load-seed.ts'
import { makePlaces, type MadePlace } from './make-places.ts'

/** Writes `places.csv` of the seed anew: `node packages/db/src/places/write-places.ts`, where the folder of official geography is. */
const folder = findGeodataFolder()
if (!folder) throw new Error('No folder of official geography: set GEODATA_DIR.')

const sources = {
  town: ['https://www.geonames.org/', 'CC-BY-4.0', 'high'],
  'outward-code': ['https://github.com/gibbs/uk-postcodes', 'CC0-1.0', 'medium'],
}
const READ_ON = '2026-11-26'

const areas = loadSeed().area.filter(({ kind, vintage }) => vintage === currentVintages[kind])
const head =
  'slug,kind,name,name_cy,nation,lon,lat,area_codes,source_url,source_date,licence,last_verified,confidence'
const lines = makePlaces(folder, areas).map(rowOf)
writeFileSync(join(seedFolder, 'places.csv'), [head, ...lines, ''].join('\n'))

function rowOf({ slug, kind, name, nameCy, nation, lon, lat, areaCodes }: MadePlace): string {
  const [sourceUrl, licence, confidence] = sources[kind]
  const cells = [
    slug,
    kind,
    name,
    nameCy,
    nation,
    lon,
    lat,
    areaCodes.join(';'),
    sourceUrl,
    '',
    licence,
    READ_ON,
    confidence,
  ]
  return cells.map((cell) => csvCell(String(cell ?? ''))).join(',')
}
