import { DataTable } from '@academy/ui/data/data-table'
import { useText } from '@academy/ui/language-context'
import type { AreaFigure } from '../api-types.ts'
import { figureText } from '../text/figure-text.ts'
import { FigureName } from './figure-name.tsx'
import { FigureRank } from './figure-rank.tsx'
import { useFigureColumns } from './use-figure-columns.tsx'

/** The figures of one area as they were published, newest first. */
export function FigureTable({ title, figures }: { title: string; figures: readonly AreaFigure[] }) {
  const words = useText(figureText)
  const { period, value, source } = useFigureColumns<AreaFigure>()
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
        period,
        value,
        ...(compared
          ? [
              {
                key: 'rank',
                header: words.among,
                cell: (figure: AreaFigure) => <FigureRank figure={figure} />,
              },
            ]
          : []),
        source,
      ]}
    />
  )
}
