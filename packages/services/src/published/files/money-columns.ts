import { columnsOf } from './columns-of.ts'
import { pounds } from './file-column.ts'

export const awardColumns = columnsOf('award', [
  'slug',
  { name: 'recipient', cy: 'derbynnydd', of: (row) => row.recipientName },
  { name: 'programme_slug', cy: 'dynodwr_y_rhaglen', of: (row) => row.programmeSlug },
  { name: 'programme', cy: 'rhaglen', of: (row) => row.programmeName },
  { name: 'scheme_slug', cy: 'dynodwr_y_cynllun', of: (row) => row.schemeSlug },
  { name: 'scheme', cy: 'cynllun', of: (row) => row.schemeName },
])

export const programmeColumns = columnsOf('programme', [
  'slug',
  'name',
  'funders',
  'nations',
  'yearStart',
  'yearEnd',
  'totalPence',
  'awardCount',
  { name: 'min_award_pounds', cy: 'dyfarniad_lleiaf_mewn_punnoedd', of: (row) => pounds(row.minAwardPence) },
  { name: 'max_award_pounds', cy: 'dyfarniad_mwyaf_mewn_punnoedd', of: (row) => pounds(row.maxAwardPence) },
])
