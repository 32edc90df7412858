import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ChartName } from '@academy/domain/grants/round-charts'
import { PictureFigure, type PictureFigureProps } from '../components/picture-figure.tsx'
import { paths } from '../paths.ts'
import { chartsText } from '../text/staff/charts-text.ts'

interface Props<Row> extends Omit<PictureFigureProps<Row>, 'children'> {
  slug: string
  chart: ChartName
}

/** A picture of a round, with its figures as a table and as a file. */
export function ChartFigure<Row>({ slug, chart, ...figure }: Props<Row>) {
  const text = useText(chartsText)
  const to = useLocalPath()
  return (
    <PictureFigure {...figure}>
      <p>
        <a href={to(paths.chartCsv(slug, chart))}>{text.file(figure.title)}</a>
      </p>
    </PictureFigure>
  )
}
