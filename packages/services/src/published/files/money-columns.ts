import { columnsOf } from './columns-of.ts'
import { pounds } from './file-column.ts'

export const awardColumns = columnsOf('award', [
  'slug',
  'title',
  { name: 'recipient', cy: 'derbynnydd', of: (row) => row.recipientName },
  { name: 'programme_slug', cy: 'dynodwr_y_rhaglen', of: (row) => row.programmeSlug },
  { name: 'programme', cy: 'rhaglen', of: (row) => row.programmeName },
  { name: 'scheme_slug', cy: 'dynodwr_y_cynllun', of: (row) => row.schemeSlug },
  { name: 'scheme', cy: 'cynllun', of: (row) => row.schemeName },
  { name: 'funder_slug', cy: 'dynodwr_y_cyllidwr', of: (row) => row.funderSlug },
  { name: 'funder', cy: 'cyllidwr', of: (row) => row.funderName },
  { name: 'part_of_slug', cy: 'dynodwr_y_cyfanwaith', of: (row) => row.partOfSlug },
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
  'countedAs',
  { name: 'min_award_pounds', cy: 'dyfarniad_lleiaf_mewn_punnoedd', of: (row) => pounds(row.minAwardPence) },
  { name: 'max_award_pounds', cy: 'dyfarniad_mwyaf_mewn_punnoedd', of: (row) => pounds(row.maxAwardPence) },
])
