import type { Column } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { ComponentProps } from 'react'
import { periodText } from '../areas/period-text.ts'
import { SourceLink } from '../components/source-link.tsx'
import { figureText } from '../text/figure-text.ts'
import { FigureValue } from './figure-value.tsx'

type Row = ComponentProps<typeof FigureValue>['figure'] & { period: string | null; sourceUrl: string }

/** The columns that every table of figures has: of what time, how many, and who says so. */
export function useFigureColumns<Figure extends Row>(): Record<
  'period' | 'value' | 'source',
  Column<Figure>
> {
  const language = useLanguage()
  const words = useText(figureText)
  return {
    period: {
      key: 'period',
      header: words.period,
      cell: ({ period }) => (period ? periodText(period, language) : words.undated),
    },
    value: {
      key: 'value',
      header: words.value,
      numeric: true,
      cell: (figure) => <FigureValue figure={figure} />,
    },
    source: { key: 'source', header: words.source, cell: (figure) => <SourceLink fact={figure} /> },
  }
}
