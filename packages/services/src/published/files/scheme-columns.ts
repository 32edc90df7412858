import type { PageRows } from '../lists/page-published.ts'
import { pounds, provenance, type FileColumn } from './file-column.ts'

export const schemeColumns: readonly FileColumn<PageRows['scheme']>[] = [
  { name: 'slug', cy: 'dynodwr', of: (row) => row.slug },
  { name: 'name', cy: 'enw', of: (row) => row.name },
  { name: 'lead', cy: 'arweinydd', of: (row) => row.leadName ?? row.leadAsWritten },
  { name: 'organisation_type', cy: 'math_o_arweinydd', of: (row) => row.organisationType },
  { name: 'nation', cy: 'cenedl', of: (row) => row.nation },
  { name: 'region', cy: 'rhanbarth', of: (row) => row.region },
  { name: 'local_authority', cy: 'awdurdod_lleol', of: (row) => row.localAuthority },
  { name: 'place', cy: 'lle', of: (row) => row.place },
  { name: 'longitude', cy: 'hydred', of: (row) => row.lon },
  { name: 'latitude', cy: 'lledred', of: (row) => row.lat },
  { name: 'location_precision', cy: 'manylder_y_pwynt', of: (row) => row.locationPrecision },
  { name: 'area_codes', cy: 'codau_ardal', of: (row) => row.areaCodes },
  { name: 'activities', cy: 'gweithgareddau', of: (row) => row.activities },
  { name: 'focus_population', cy: 'ar_gyfer_pwy', of: (row) => row.focusPopulation },
  { name: 'start_year', cy: 'blwyddyn_gychwyn', of: (row) => row.startYear },
  { name: 'end_year', cy: 'blwyddyn_olaf', of: (row) => row.endYear },
  { name: 'status_as_reported', cy: 'cyflwr_fel_yr_adroddwyd', of: (row) => row.statusAsReported },
  { name: 'programme_slug', cy: 'dynodwr_y_rhaglen', of: (row) => row.programmeSlug },
  { name: 'programme', cy: 'rhaglen', of: (row) => row.programmeName },
  { name: 'awards_on_record', cy: 'dyfarniadau_ar_gofnod', of: (row) => row.awardCount },
  { name: 'awarded_pounds', cy: 'dyfarnwyd_mewn_punnoedd', of: (row) => pounds(row.awardedPence) },
  ...provenance,
]
