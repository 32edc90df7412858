import { DataTable, type Column } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { rankingText } from '../text/weigh/ranking-text.ts'
import type { Ranking } from './side-tag.tsx'

type Assessor = Ranking['assessors'][number]

/** By how many points each assessor gives more or less than others would, and how sure that is. */
export function AssessorsTable({ run }: { run: Ranking }) {
  const text = useText(rankingText)
  const language = useLanguage()
  const points = (value: number, sign = false) =>
    formatNumber(language, value, { decimals: 1, fixed: true, sign })
  const columns: Column<Assessor>[] = [
    { key: 'name', header: text.assessor, rowHeader: true, cell: ({ name }) => name ?? '–' },
    { key: 'reviews', header: text.reviews, numeric: true, cell: ({ reviews }) => reviews },
    { key: 'mean', header: text.rawMean, numeric: true, cell: ({ rawMean }) => points(rawMean) },
  ]
  const calibrated: Column<Assessor>[] = [
    {
      key: 'leniency',
      header: text.leniency,
      numeric: true,
      cell: ({ leniency }) =>
        leniency && (
          <>
            <strong>{points(leniency.value, true)}</strong>
            <br />
            {text.interval(points(leniency.low, true), points(leniency.high, true))}
          </>
        ),
    },
    {
      key: 'spread',
      header: text.spread,
      numeric: true,
      cell: ({ spread }) => spread !== null && points(spread),
    },
  ]
  return (
    <DataTable
      caption={text.assessors}
      captionHidden
      rows={run.assessors.map((one, index) => ({ ...one, key: String(index) }))}
      keyOf={({ key }) => key}
      columns={[...columns, ...(run.no ? [] : calibrated)]}
    />
  )
}
