import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { AreaFigure } from '../api-types.ts'
import { periodText } from '../areas/period-text.ts'
import { SourceLink } from '../components/source-link.tsx'
import { figureText } from '../text/figure-text.ts'
import { FigureName } from './figure-name.tsx'
import { FigureRank } from './figure-rank.tsx'
import { FigureValue } from './figure-value.tsx'

/** The figures of one area as they were published, newest first. */
export function FigureTable({ title, figures }: { title: string; figures: readonly AreaFigure[] }) {
  const language = useLanguage()
  const words = useText(figureText)
  const compared = figures.some(({ range }) => range.length > 0)
  return (
    <DataTable
      caption={title}
      rows={figures}
      keyOf={({ slug }) => slug}
      columns={[
        {
          key: 'indicator',
          header: words.indicator,
          rowHeader: true,
          cell: (figure) => <FigureName figure={figure} />,
        },
        {
          key: 'period',
          header: words.period,
          cell: ({ period }) => (period ? periodText(period, language) : words.undated),
        },
        {
          key: 'value',
          header: words.value,
          numeric: true,
          cell: (figure) => <FigureValue figure={figure} />,
        },
        ...(compared
          ? [
              {
                key: 'rank',
                header: words.among,
                cell: (figure: AreaFigure) => <FigureRank figure={figure} />,
              },
            ]
          : []),
        { key: 'source', header: words.source, cell: (figure) => <SourceLink fact={figure} /> },
      ]}
    />
  )
}
