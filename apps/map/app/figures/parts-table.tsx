import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPercent } from '@academy/ui/text/format-number'
import type { PartFigure } from '../api-types.ts'
import { figureText } from '../text/figure-text.ts'
import { areaName } from '../areas/area-reading.ts'
import { useLink } from '../address/use-link.ts'
import { paths } from '../paths.ts'
import { FigureArea } from './figure-area.tsx'
import { FigureName, FigureRemarks } from './figure-name.tsx'
import { useFigureColumns } from './use-figure-columns.tsx'

type Row = Omit<PartFigure, 'share' | 'standing'> & Partial<Pick<PartFigure, 'share' | 'standing'>>

interface PartsTableProps {
  title: string
  figures: readonly Row[]
  /** What names a row: what is counted, or where. */
  by?: 'indicator' | 'place'
}

/** Figures that are not of the whole area, or of more than it, each with the place that it is of. */
export function PartsTable({ title, figures, by = 'indicator' }: PartsTableProps) {
  const words = useText(figureText)
  const { period, value, source } = useFigureColumns<Row>()
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={figures}
      keyOf={({ slug }) => slug}
      columns={[
        ...(by === 'indicator'
          ? [
              {
                key: 'indicator',
                header: words.indicator,
                rowHeader: true,
                cell: (figure: Row) => <FigureName figure={figure} />,
              },
            ]
          : []),
        {
          key: 'place',
          header: words.place,
          rowHeader: by === 'place',
          cell: (figure) => (
            <>
              <Place figure={figure} />
              {by === 'place' && <FigureRemarks figure={figure} />}
            </>
          ),
        },
        period,
        value,
        source,
      ]}
    />
  )
}

function Place({ figure }: { figure: Row }) {
  const language = useLanguage()
  const words = useText(figureText)
  const { standing, share, extent } = figure
  if (extent === 'part') return <PartOf figure={figure} />
  return (
    <>
      <FigureArea figure={figure} />
      {(standing === 'before' || standing === 'within') && share != null && share < 1 && (
        <span className="map-figure-beside">{words.shareHere(formatPercent(language, share))}</span>
      )}
    </>
  )
}

/** A place in an area: its own name, with the area that it is in, which may be the page's own. */
function PartOf({ figure: { area, areaAsWritten } }: { figure: Row }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(figureText)
  return (
    <>
      <span lang="en">{areaAsWritten}</span>
      {area && (
        <span className="map-figure-beside">
          {words.partOf} <a href={link(paths.area(area.code))}>{areaName(area, language)}</a>
        </span>
      )}
    </>
  )
}
