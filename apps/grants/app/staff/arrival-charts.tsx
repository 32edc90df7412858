import { formatDay, formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import type { RoundChartsPage } from '../api-types.ts'
import { chartsText } from '../text/staff/charts-text.ts'
import { ChartFigure } from './chart-figure.tsx'
import { MomentsPicture, momentsViewBox, type Moment } from './moments-picture.tsx'

interface NamedMoment extends Moment {
  key: string
  label: string
}

/** When applications were started and submitted, by day and by hour of the last three days. */
export function ArrivalCharts({ page }: { page: RoundChartsPage }) {
  const text = useText(chartsText)
  const language = useLanguage()
  const [firstHour] = page.hours
  const areHoursEmpty = page.hours.every(({ started, submitted }) => started + submitted === 0)
  const days = page.days.map(({ day, ...counts }) => ({
    key: day,
    label: formatDay(language, new Date(`${day}T12:00:00Z`)),
    ...counts,
  }))
  const hourText = (at: Date) => formatInstant(language, at)
  const seen = page.hours.map(({ at }) => hourText(at))
  const hours = page.hours.map(({ at, ...counts }, index) => {
    const label = seen[index] ?? ''
    const isTwice = seen.filter((other) => other === label).length > 1
    const which = seen.indexOf(label) === index ? text.summerTime : text.winterTime
    return { key: at.toISOString(), label: isTwice ? `${label} (${which})` : label, ...counts }
  })
  return (
    <Section title={text.arrivals}>
      <p className="ac-prose">{text.arrivalsBody}</p>
      <MomentsChart slug={page.round.slug} chart="days" moments={days} />
      {firstHour && areHoursEmpty ? (
        <p className="ac-prose">{text.hoursLater(formatDay(language, firstHour.at))}</p>
      ) : (
        <MomentsChart slug={page.round.slug} chart="hours" moments={hours} />
      )}
    </Section>
  )
}

function MomentsChart({
  slug,
  chart,
  moments,
}: {
  slug: string
  chart: 'days' | 'hours'
  moments: readonly NamedMoment[]
}) {
  const text = useText(chartsText)
  const language = useLanguage()
  const most = moments.reduce<NamedMoment | undefined>(
    (best, each) => (each.submitted > (best?.submitted ?? 0) ? each : best),
    undefined,
  )
  const [first, last] = [moments[0]?.label ?? '', moments.length > 1 ? (moments.at(-1)?.label ?? '') : '']
  return (
    <ChartFigure
      slug={slug}
      chart={chart}
      title={text[chart]}
      description={most ? text.mostOn(most.label, most.submitted) : text.noneYet}
      viewBox={momentsViewBox}
      picture={
        <MomentsPicture
          moments={moments}
          labels={{ started: text.started, submitted: text.submitted, first, last }}
        />
      }
      rows={moments}
      keyOf={({ key }) => key}
      columns={[
        {
          key: 'at',
          header: chart === 'days' ? text.day : text.hour,
          rowHeader: true,
          cell: ({ label }) => label,
        },
        {
          key: 'started',
          header: text.started,
          numeric: true,
          cell: ({ started }) => formatNumber(language, started),
        },
        {
          key: 'submitted',
          header: text.submitted,
          numeric: true,
          cell: ({ submitted }) => formatNumber(language, submitted),
        },
      ]}
    />
  )
}
