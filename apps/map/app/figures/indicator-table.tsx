import type { Comparability } from '@academy/domain/facts/figures/figure-words'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { IndicatorValue } from '../api-types.ts'
import { figureText } from '../text/figure-text.ts'
import { nationText } from '../text/vocabulary-text.ts'
import { figureAreaName, FigureArea } from './figure-area.tsx'
import { FigureRemarks } from './figure-name.tsx'
import { useFigureColumns } from './use-figure-columns.tsx'

interface IndicatorTableProps {
  values: readonly IndicatorValue[]
  comparable: Comparability
}

/** Every value of an indicator by area, in the order of their names, the newest of each first. */
export function IndicatorTable({ values, comparable }: IndicatorTableProps) {
  const language = useLanguage()
  const words = useText(figureText)
  const { period, value, source } = useFigureColumns<IndicatorValue>()
  const compare = new Intl.Collator(language === 'cy' ? 'cy' : 'en-GB').compare
  const rows = values.toSorted((a, b) => compare(figureAreaName(a, language), figureAreaName(b, language)))
  const rank = ({ rank: place, kind, preferred }: IndicatorValue) =>
    place ? words.rankOf(place.rank, place.outOf) : kind === 'actual' && preferred ? words.tooFew : ''
  return (
    <DataTable
      caption={words.valuesHeading}
      captionHidden
      rows={rows}
      keyOf={({ slug }) => slug}
      columns={[
        {
          key: 'area',
          header: words.area,
          rowHeader: true,
          cell: (figure) => (
            <>
              <FigureArea figure={figure} />
              <FigureRemarks figure={figure} />
            </>
          ),
        },
        {
          key: 'nation',
          header: words.inNation,
          cell: ({ area }) => area && nationText[area.nation][language],
        },
        period,
        value,
        ...(comparable === 'not-at-all' ? [] : [{ key: 'rank', header: words.among, cell: rank }]),
        source,
      ]}
    />
  )
}
