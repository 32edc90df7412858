import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPercent } from '@academy/ui/text/format-number'
import type { PartFigure } from '../api-types.ts'
import { periodText } from '../areas/period-text.ts'
import { SourceLink } from '../components/source-link.tsx'
import { figureText } from '../text/figure-text.ts'
import { FigureArea } from './figure-area.tsx'
import { FigureName } from './figure-name.tsx'
import { FigureValue } from './figure-value.tsx'

type Row = Omit<PartFigure, 'share' | 'standing'> & Partial<Pick<PartFigure, 'share' | 'standing'>>

/** Figures that are not of the whole area, or of more than it, each with the place that it is of. */
export function PartsTable({ title, figures }: { title: string; figures: readonly Row[] }) {
  const language = useLanguage()
  const words = useText(figureText)
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={figures}
      keyOf={({ slug }) => slug}
      columns={[
        {
          key: 'indicator',
          header: words.indicator,
          rowHeader: true,
          cell: (figure) => <FigureName figure={figure} />,
        },
        { key: 'place', header: words.place, cell: (figure) => <Place figure={figure} /> },
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
        { key: 'source', header: words.source, cell: (figure) => <SourceLink fact={figure} /> },
      ]}
    />
  )
}

function Place({ figure }: { figure: Row }) {
  const language = useLanguage()
  const words = useText(figureText)
  const { standing, share, extent, areaAsWritten } = figure
  if (extent === 'part') return <span lang="en">{areaAsWritten}</span>
  return (
    <>
      <FigureArea figure={figure} />
      {standing === 'before' && share != null && (
        <span className="map-figure-beside">{words.shareHere(formatPercent(language, share))}</span>
      )}
    </>
  )
}
