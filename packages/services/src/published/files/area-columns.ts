import type { countedAreas } from '../pages/area-pages.ts'
import { columnsOf } from './columns-of.ts'
import { pounds } from './file-column.ts'

type CountedArea = Awaited<ReturnType<typeof countedAreas>>[number]

export const areaColumns = columnsOf<'area', CountedArea>('area', [
  'code',
  'name',
  'nameCy',
  'kind',
  'nation',
  'vintage',
  'odsCode',
  { name: 'longitude', cy: 'hydred', of: (row) => row.labelLon },
  { name: 'latitude', cy: 'lledred', of: (row) => row.labelLat },
  'population',
  'populationBasis',
  { name: 'schemes', cy: 'cynlluniau', of: (row) => row.schemes },
  {
    name: 'schemes_per_million',
    cy: 'cynlluniau_fesul_miliwn',
    of: ({ perMillion }) => (perMillion === null ? null : Number(perMillion.toFixed(2))),
  },
  { name: 'link_worker_schemes', cy: 'cynlluniau_gweithwyr_cyswllt', of: (row) => row.linkWorkerSchemes },
  { name: 'awarded_pounds', cy: 'dyfarnwyd_mewn_punnoedd', of: (row) => pounds(row.knownPence) },
])
