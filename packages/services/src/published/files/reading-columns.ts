import { mayBeReadAsEffect } from '@academy/domain/facts/study-design'
import { columnsOf } from './columns-of.ts'

export const evidenceColumns = columnsOf('evidenceItem', [
  'slug',
  'title',
  'authors',
  'year',
  'kind',
  'nations',
  'grade',
  'gradeReason',
  { name: 'may_be_read_as_effect', cy: 'gellir_ei_ddarllen_fel_effaith', of: mayBeReadAsEffect },
  'effectSummary',
  {
    name: 'numbers_reported',
    cy: 'rhifau_a_adroddwyd',
    of: ({ effects }) => effects.map(({ asWritten }) => asWritten),
  },
  'sampleSize',
])

export const policyEventColumns = columnsOf('policyEvent')

export const serviceColumns = columnsOf('service', [
  'slug',
  'name',
  'providerAsWritten',
  'nations',
  'place',
  'whomOrWhere',
  { name: 'area_codes', cy: 'codau_ardaloedd', of: ({ areaCodes }) => areaCodes },
  { name: 'scheme_slug', cy: 'dynodwr_y_cynllun', of: ({ schemeSlug }) => schemeSlug },
])

export const figureColumns = columnsOf('observation', [
  'slug',
  { name: 'indicator_slug', cy: 'dynodwr_y_dangosydd', of: (row) => row.indicatorSlug },
  { name: 'indicator', cy: 'dangosydd_saesneg', of: (row) => row.indicatorName },
  { name: 'indicator_cy', cy: 'dangosydd_cymraeg', of: (row) => row.indicatorNameCy },
  { name: 'comparable', cy: 'gellir_ei_gymharu', of: (row) => row.comparable },
  { name: 'unit', cy: 'uned', of: (row) => row.unit },
  { name: 'area_code', cy: 'cod_ardal', of: (row) => row.areaCode },
  'areaAsWritten',
  'nations',
  'period',
  'periodFrom',
  'periodTo',
  'value',
  { name: 'value_text', cy: 'gwerth_mewn_geiriau', of: (row) => row.valueText },
])

export const organisationColumns = columnsOf('organisation')
