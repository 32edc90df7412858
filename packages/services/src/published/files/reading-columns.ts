import { mayBeReadAsEffect } from '@academy/domain/facts/study-design'
import type { PageRows } from '../lists/page-published.ts'
import { decimal, provenance, type FileColumn } from './file-column.ts'

export const evidenceColumns: readonly FileColumn<PageRows['evidenceItem']>[] = [
  { name: 'slug', cy: 'dynodwr', of: (row) => row.slug },
  { name: 'title', cy: 'teitl', of: (row) => row.title },
  { name: 'authors', cy: 'awduron', of: (row) => row.authors },
  { name: 'year', cy: 'blwyddyn', of: (row) => row.year },
  { name: 'kind', cy: 'dyluniad', of: (row) => row.kind },
  { name: 'nations', cy: 'cenhedloedd', of: (row) => row.nations },
  { name: 'grade', cy: 'gradd', of: (row) => row.grade },
  { name: 'grade_reason', cy: 'rheswm_dros_y_radd', of: (row) => row.gradeReason },
  { name: 'may_be_read_as_effect', cy: 'gellir_ei_ddarllen_fel_effaith', of: mayBeReadAsEffect },
  { name: 'effect_summary', cy: 'adroddwyd', of: (row) => row.effectSummary },
  { name: 'sample_size', cy: 'sampl', of: (row) => row.sampleSize },
  { name: 'outcome_measures', cy: 'mesurau', of: (row) => row.outcomeMeasures },
  { name: 'quality_note', cy: 'nodyn_am_ansawdd', of: (row) => row.qualityNote },
  ...provenance,
]

export const policyEventColumns: readonly FileColumn<PageRows['policyEvent']>[] = [
  { name: 'slug', cy: 'dynodwr', of: (row) => row.slug },
  { name: 'happened_on', cy: 'dyddiad', of: (row) => row.happenedOn },
  { name: 'title', cy: 'teitl', of: (row) => row.title },
  { name: 'body', cy: 'corff', of: (row) => row.body },
  { name: 'nations', cy: 'cenhedloedd', of: (row) => row.nations },
  { name: 'kind', cy: 'math', of: (row) => row.kind },
  { name: 'summary', cy: 'crynodeb', of: (row) => row.summary },
  ...provenance,
]

export const figureColumns: readonly FileColumn<PageRows['observation']>[] = [
  { name: 'slug', cy: 'dynodwr', of: (row) => row.slug },
  { name: 'indicator_slug', cy: 'dynodwr_y_dangosydd', of: (row) => row.indicatorSlug },
  { name: 'indicator', cy: 'dangosydd_saesneg', of: (row) => row.indicatorName },
  { name: 'indicator_cy', cy: 'dangosydd_cymraeg', of: (row) => row.indicatorNameCy },
  { name: 'unit', cy: 'uned', of: (row) => row.unit },
  { name: 'area_code', cy: 'cod_ardal', of: (row) => row.areaCode },
  { name: 'area_as_written', cy: 'ardal_fel_yr_ysgrifennwyd', of: (row) => row.areaAsWritten },
  { name: 'nations', cy: 'cenhedloedd', of: (row) => row.nations },
  { name: 'period', cy: 'cyfnod', of: (row) => row.period },
  { name: 'period_from', cy: 'cyfnod_o', of: (row) => row.periodFrom },
  { name: 'period_to', cy: 'cyfnod_hyd', of: (row) => row.periodTo },
  { name: 'value', cy: 'gwerth', of: (row) => decimal(row.value) },
  { name: 'value_text', cy: 'gwerth_mewn_geiriau', of: (row) => row.valueText },
  { name: 'numerator', cy: 'rhifiadur', of: (row) => decimal(row.numerator) },
  { name: 'denominator', cy: 'enwadur', of: (row) => decimal(row.denominator) },
  { name: 'lower', cy: 'terfyn_isaf', of: (row) => decimal(row.lower) },
  { name: 'upper', cy: 'terfyn_uchaf', of: (row) => decimal(row.upper) },
  { name: 'status', cy: 'cyflwr', of: (row) => row.status },
  { name: 'method', cy: 'dull', of: (row) => row.method },
  { name: 'note', cy: 'nodyn', of: (row) => row.note },
  ...provenance,
]

export const organisationColumns: readonly FileColumn<PageRows['organisation']>[] = [
  { name: 'slug', cy: 'dynodwr', of: (row) => row.slug },
  { name: 'name', cy: 'enw', of: (row) => row.name },
  { name: 'kind', cy: 'math', of: (row) => row.kind },
  { name: 'sector', cy: 'sector', of: (row) => row.sector },
  { name: 'nation', cy: 'cenedl', of: (row) => row.nation },
  ...provenance,
]
