import type { countedAreas } from '../pages/area-pages.ts'
import { columnsOf } from './columns-of.ts'

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
  { name: 'schemes_in_places_inside', cy: 'cynlluniau_mewn_lleoedd_ynddi', of: (row) => row.reaches.inside },
  { name: 'schemes_covering_all', cy: 'cynlluniau_ar_draws_yr_ardal', of: (row) => row.reaches.whole },
  {
    name: 'schemes_covering_a_wider_area',
    cy: 'cynlluniau_ar_draws_ardal_ehangach',
    of: (row) => row.reaches.wider,
  },
  { name: 'link_worker_schemes', cy: 'cynlluniau_gweithwyr_cyswllt', of: (row) => row.linkWorkerSchemes },
  { name: 'schemes_with_a_published_sum', cy: 'cynlluniau_gyda_swm_cyhoeddedig', of: (row) => row.withSum },
])
