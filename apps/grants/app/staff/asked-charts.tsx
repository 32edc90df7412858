import type { ChartName } from '@academy/domain/grants/round-charts'
import { Section } from '@academy/ui/content/section'
import type { Column } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import type { RoundChartsPage } from '../api-types.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { chartsText } from '../text/staff/charts-text.ts'
import { BarsPicture, barsViewBox, type PictureBar } from './bars-picture.tsx'
import { ChartFigure } from './chart-figure.tsx'

export type ChartedContent = NonNullable<RoundChartsPage['content']>

/** A row of bars with its table. */
export function BarsFigure<Row extends PictureBar>(props: {
  slug: string
  chart: ChartName
  title: string
  description: string
  bars: readonly Row[]
  columns: readonly Column<Row>[]
}) {
  const { bars, ...figure } = props
  return (
    <ChartFigure
      {...figure}
      viewBox={barsViewBox(bars)}
      picture={<BarsPicture bars={bars} />}
      rows={bars}
      keyOf={({ key }) => key}
    />
  )
}

/** How many applications are in each state. */
export function StatesChart({ slug, content }: { slug: string; content: ChartedContent }) {
  const text = useText(chartsText)
  const states = useText(applicationText)
  const language = useLanguage()
  return (
    <Section title={text.states}>
      <BarsFigure
        slug={slug}
        chart="states"
        title={text.states}
        description={text.statesAre}
        bars={content.states.map(({ status, applications }) => ({
          key: status,
          label: states[status],
          value: applications,
          valueText: formatNumber(language, applications),
        }))}
        columns={[
          { key: 'state', header: text.states, rowHeader: true, cell: ({ label }) => label },
          {
            key: 'applications',
            header: text.applications,
            numeric: true,
            cell: ({ valueText }) => valueText,
          },
        ]}
      />
    </Section>
  )
}

/** What is asked of each financial year, and what there is to give. */
export function YearsChart({ slug, content }: { slug: string; content: ChartedContent }) {
  const text = useText(chartsText)
  const language = useLanguage()
  const short = (pence: bigint) => formatPounds(language, pence, { short: true })
  return (
    <Section title={text.money}>
      <p className="ac-prose">
        {text.moneyBody(content.total.applications, formatPounds(language, content.total.askedPence))}
      </p>
      <BarsFigure
        slug={slug}
        chart="years"
        title={text.years}
        description={text.yearsAre}
        bars={content.years.map((year) => ({
          ...year,
          key: year.financialYear,
          label: year.financialYear,
          value: Number(year.askedPence),
          valueText:
            year.potPence === null
              ? short(year.askedPence)
              : text.askedOfPot(short(year.askedPence), short(year.potPence)),
          against: year.potPence === null ? undefined : Number(year.potPence),
        }))}
        columns={[
          { key: 'year', header: text.year, rowHeader: true, cell: ({ label }) => label },
          {
            key: 'applications',
            header: text.applications,
            numeric: true,
            cell: ({ applications }) => formatNumber(language, applications),
          },
          {
            key: 'asked',
            header: text.asked,
            numeric: true,
            cell: ({ askedPence }) => formatPounds(language, askedPence),
          },
          {
            key: 'pot',
            header: text.pot,
            numeric: true,
            cell: ({ potPence }) => (potPence === null ? text.noPot : formatPounds(language, potPence)),
          },
        ]}
      />
    </Section>
  )
}
