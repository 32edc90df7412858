import { Blank, type BlankKind } from '@academy/ui/data/blank'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import type { Observation } from '../api-types.ts'
import { SourceLink } from '../components/source-link.tsx'
import { areaText } from '../text/area-text.ts'
import { periodText } from './period-text.ts'

/** Figures as they were published, with the kind of blank where there is no number. */
export function ObservationTable({ observations }: { observations: readonly Observation[] }) {
  const language = useLanguage()
  const words = useText(areaText)
  return (
    <DataTable
      caption={words.observationsHeading}
      captionHidden
      rows={observations}
      keyOf={({ slug }) => slug}
      columns={[
        {
          key: 'indicator',
          header: words.indicator,
          rowHeader: true,
          cell: ({ indicatorName, indicatorNameCy }) => (language === 'cy' ? indicatorNameCy : indicatorName),
        },
        {
          key: 'period',
          header: words.periodColumn,
          cell: ({ period }) => (period ? periodText(period, language) : words.periodUnknown),
        },
        { key: 'value', header: words.value, numeric: true, cell: (row) => <Value observation={row} /> },
        { key: 'source', header: words.source, cell: (row) => <SourceLink fact={row} /> },
      ]}
    />
  )
}

const blanks: Partial<Record<Observation['status'], BlankKind>> = {
  suppressed: 'suppressed',
  'not-collected': 'not-collected',
  stale: 'stale',
}

function Value({ observation: { value, valueText, status, unit } }: { observation: Observation }) {
  const language = useLanguage()
  const written =
    value === null ? (valueText ?? '') : `${formatNumber(language, value)}${unit === 'percent' ? '%' : ''}`
  const blank = blanks[status]
  if (blank) return <Blank kind={blank} {...(written && { value: written })} />
  return (
    <>
      {status === 'rounded' && <span aria-hidden="true">≈ </span>}
      {written}
    </>
  )
}
