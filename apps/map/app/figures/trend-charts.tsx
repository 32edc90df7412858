import { LineChart } from '@academy/ui/chart/line-chart'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { formatNumber } from '@academy/ui/text/format-number'
import type { Trend } from '../api-types.ts'
import { periodText } from '../areas/period-text.ts'
import { figureText } from '../text/figure-text.ts'
import { figureAreaName } from './figure-area.tsx'
import { inUnit, valueWords } from './figure-value.tsx'

/** Each line of two points and more, with what was aimed at. `by` is what tells one from another: what is counted, or where. */
export function TrendCharts({ trends, by }: { trends: readonly Trend[]; by: 'indicator' | 'area' }) {
  return (
    <div className="map-trends">
      {trends.map((trend) => (
        <TrendChart key={trend.points[0]?.slug} trend={trend} by={by} />
      ))}
    </div>
  )
}

function TrendChart({ trend: { points, aim }, by }: { trend: Trend; by: 'indicator' | 'area' }) {
  const language = useLanguage()
  const words = useText(figureText)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const when = ({ period }: Trend['points'][number]) =>
    period ? periodText(period, language) : words.undated
  const name = language === 'cy' ? first.indicatorNameCy : first.indicatorName
  return (
    <LineChart
      title={by === 'area' ? figureAreaName(first, language) : name}
      description={words.trendDescription(
        valueWords(first, language),
        when(first),
        valueWords(last, language),
        when(last),
      )}
      points={points.map((point) => ({
        key: point.slug,
        at: point.at,
        label: when(point),
        value: point.value,
        valueText: valueWords(point, language),
      }))}
      formatTick={(value) => inUnit(value, first.unit, language)}
      {...(aim?.value != null && {
        target: {
          value: aim.value,
          label: words.aim(
            formatNumber(language, aim.value),
            aim.periodTo ? formatDate(language, aim.periodTo.slice(0, 7), { short: true }) : '',
          ),
        },
      })}
      headers={{ label: words.period, value: words.value }}
    />
  )
}
