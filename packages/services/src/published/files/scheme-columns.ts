import { columnsOf } from './columns-of.ts'

export const schemeColumns = columnsOf('scheme', [
  'slug',
  'name',
  { name: 'lead', cy: 'arweinydd', of: (row) => row.leadName ?? row.leadAsWritten },
  'organisationType',
  'nation',
  'region',
  'localAuthority',
  'place',
  { name: 'longitude', cy: 'hydred', of: (row) => row.lon },
  { name: 'latitude', cy: 'lledred', of: (row) => row.lat },
  'locationPrecision',
  { name: 'area_codes', cy: 'codau_ardal', of: (row) => row.areaCodes },
  'activities',
  'focusPopulation',
  'startYear',
  'endYear',
  'statusAsReported',
  { name: 'programme_slug', cy: 'dynodwr_y_rhaglen', of: (row) => row.programmeSlug },
  { name: 'programme', cy: 'rhaglen', of: (row) => row.programmeName },
  { name: 'awards_on_record', cy: 'dyfarniadau_ar_gofnod', of: (row) => row.awardCount },
])
