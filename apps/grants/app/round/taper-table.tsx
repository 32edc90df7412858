import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { roundText } from '../text/round/round-text.ts'
import type { ExampleYear, TaperExample } from './taper-example.ts'

/** What each year may ask at most, and the worked example beside it. */
export function TaperTable({ example }: { example: TaperExample }) {
  const language = useLanguage()
  const text = useText(roundText)
  const pounds = (pence: bigint) => formatPounds(language, pence)
  return (
    <DataTable
      caption={text.taperCaption(pounds(example.costPence))}
      keyOf={({ year }) => String(year)}
      rows={example.years}
      columns={[
        { key: 'year', header: text.year, rowHeader: true, cell: ({ year }) => text.yearN(year) },
        { key: 'share', header: text.share, numeric: true, cell: ({ percent }) => `${percent}%` },
        { key: 'max', header: text.mostEver, numeric: true, cell: ({ maxPence }) => pounds(maxPence) },
        { key: 'grant', header: text.exampleGrant, numeric: true, cell: (year) => pounds(year.grantPence) },
        ...(example.withMatch
          ? [
              {
                key: 'match',
                header: text.exampleMatch,
                numeric: true,
                cell: (year: ExampleYear) => pounds(year.matchPence),
              },
            ]
          : []),
      ]}
    />
  )
}
