import type { PageRows } from '../lists/page-published.ts'
import { pounds, provenance, type FileColumn } from './file-column.ts'

export const awardColumns: readonly FileColumn<PageRows['award']>[] = [
  { name: 'slug', cy: 'dynodwr', of: (row) => row.slug },
  { name: 'recipient', cy: 'derbynnydd', of: (row) => row.recipientName },
  { name: 'programme_slug', cy: 'dynodwr_y_rhaglen', of: (row) => row.programmeSlug },
  { name: 'programme', cy: 'rhaglen', of: (row) => row.programmeName },
  { name: 'scheme_slug', cy: 'dynodwr_y_cynllun', of: (row) => row.schemeSlug },
  { name: 'scheme', cy: 'cynllun', of: (row) => row.schemeName },
  { name: 'amount_pounds', cy: 'swm_mewn_punnoedd', of: (row) => pounds(row.amountPence) },
  { name: 'awarded_on', cy: 'dyfarnwyd', of: (row) => row.awardedOn },
  { name: 'duration_months', cy: 'misoedd', of: (row) => row.durationMonths },
  { name: 'amount_note', cy: 'nodyn_am_y_swm', of: (row) => row.amountNote },
  ...provenance,
]

export const programmeColumns: readonly FileColumn<PageRows['programme']>[] = [
  { name: 'slug', cy: 'dynodwr', of: (row) => row.slug },
  { name: 'name', cy: 'enw', of: (row) => row.name },
  { name: 'funders', cy: 'cyllidwyr', of: (row) => row.funders },
  { name: 'nations', cy: 'cenhedloedd', of: (row) => row.nations },
  { name: 'year_start', cy: 'blwyddyn_gychwyn', of: (row) => row.yearStart },
  { name: 'year_end', cy: 'blwyddyn_olaf', of: (row) => row.yearEnd },
  { name: 'total_pounds', cy: 'cyfanswm_mewn_punnoedd', of: (row) => pounds(row.totalPence) },
  { name: 'award_count', cy: 'nifer_y_dyfarniadau', of: (row) => row.awardCount },
  { name: 'min_award_pounds', cy: 'dyfarniad_lleiaf_mewn_punnoedd', of: (row) => pounds(row.minAwardPence) },
  { name: 'max_award_pounds', cy: 'dyfarniad_mwyaf_mewn_punnoedd', of: (row) => pounds(row.maxAwardPence) },
  { name: 'rules', cy: 'rheolau', of: (row) => row.rules },
  ...provenance,
]
