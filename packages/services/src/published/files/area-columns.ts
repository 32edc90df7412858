import type { countedAreas } from '../pages/area-pages.ts'
import { pounds, provenance, type FileColumn } from './file-column.ts'

export type CountedArea = Awaited<ReturnType<typeof countedAreas>>[number]

export const areaColumns: readonly FileColumn<CountedArea>[] = [
  { name: 'code', cy: 'cod', of: (row) => row.code },
  { name: 'name', cy: 'enw', of: (row) => row.name },
  { name: 'name_cy', cy: 'enw_cymraeg', of: (row) => row.nameCy },
  { name: 'kind', cy: 'math', of: (row) => row.kind },
  { name: 'nation', cy: 'cenedl', of: (row) => row.nation },
  { name: 'vintage', cy: 'ffiniau', of: (row) => row.vintage },
  { name: 'ods_code', cy: 'cod_ods', of: (row) => row.odsCode },
  { name: 'longitude', cy: 'hydred', of: (row) => row.labelLon },
  { name: 'latitude', cy: 'lledred', of: (row) => row.labelLat },
  { name: 'population', cy: 'poblogaeth', of: (row) => row.population },
  { name: 'population_basis', cy: 'sail_y_boblogaeth', of: (row) => row.populationBasis },
  { name: 'schemes', cy: 'cynlluniau', of: (row) => row.schemes },
  {
    name: 'schemes_per_million',
    cy: 'cynlluniau_fesul_miliwn',
    of: ({ perMillion }) => (perMillion === null ? null : Number(perMillion.toFixed(2))),
  },
  { name: 'link_worker_schemes', cy: 'cynlluniau_gweithwyr_cyswllt', of: (row) => row.linkWorkerSchemes },
  { name: 'awarded_pounds', cy: 'dyfarnwyd_mewn_punnoedd', of: (row) => pounds(row.knownPence) },
  ...provenance,
]
