import { Section } from '@academy/ui/content/section'
import type { Column } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useWords } from '../components/use-words.ts'
import { applicationsText } from '../text/staff/applications-text.ts'
import { chartsText } from '../text/staff/charts-text.ts'
import { BarsFigure, type ChartedContent } from './asked-charts.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { tileSteps, TilesPicture, tilesViewBox } from './tiles-picture.tsx'

interface Props {
  slug: string
  content: ChartedContent
}

const PENCE_IN_A_THOUSAND = 100_000n

/** Where what is applied for would happen: by nation, by region of England, and by health area as a map of squares. */
export function PlaceCharts({ slug, content }: Props) {
  const text = useText(chartsText)
  const nations = useText(applicationsText)
  const language = useLanguage()
  const inLanguage = useWords()
  const asked = useAskedColumns()
  const { placed, total } = content
  const rows = content.nations.map((nation) => ({
    ...nation,
    key: nation.letter,
    label: nations[`nation-${nation.letter}`],
  }))
  const once = { ...total, key: 'once', label: text.once }
  const bars = [...rows, once].map((row) => ({
    ...row,
    value: row.applications,
    valueText: formatNumber(language, row.applications),
  }))
  const regions = content.regions.map((region) => ({
    ...region,
    key: region.code,
    label: inLanguage(region.name),
    value: region.applications,
    valueText: formatNumber(language, region.applications),
  }))
  return (
    <Section title={text.placesTitle}>
      <p className="ac-prose">{text.placesBody(placed.named, placed.inAreas)}</p>
      <BarsFigure
        slug={slug}
        chart="nations"
        title={text.nations}
        description={mostIn(rows, text)}
        bars={bars}
        columns={[
          { key: 'name', header: text.nation, rowHeader: true, cell: ({ label }) => label },
          ...asked,
        ]}
      />
      <BarsFigure
        slug={slug}
        chart="regions"
        title={text.regions}
        description={mostIn(regions, text)}
        bars={regions}
        columns={[
          { key: 'name', header: text.region, rowHeader: true, cell: ({ label }) => label },
          ...asked,
        ]}
      />
      <AreaMaps slug={slug} content={content} />
    </Section>
  )
}

function AreaMaps({ slug, content }: Props) {
  const text = useText(chartsText)
  const language = useLanguage()
  const inLanguage = useWords()
  const asked = useAskedColumns()
  const areas = content.areas.map((area) => ({ ...area, name: inLanguage(area.name) }))
  const applicationSteps = tileSteps(areas.map(({ applications }) => applications))
  const askedSteps = tileSteps(areas.map(({ askedPence }) => Number(askedPence)))
  const figure = {
    slug,
    chart: 'areas' as const,
    viewBox: tilesViewBox,
    rows: areas,
    keyOf: ({ code }: { code: string }) => code,
    columns: [
      { key: 'name', header: text.area, rowHeader: true, cell: ({ name }: { name: string }) => name },
      { key: 'short', header: text.short, cell: ({ label }: { label: string }) => label },
      ...asked,
    ],
  }
  const most = mostIn(
    areas.map((area) => ({ ...area, label: area.name })),
    text,
  )
  return (
    <>
      <ChartFigure
        {...figure}
        title={text.areas}
        description={`${text.areasAre} ${most}`}
        picture={
          <TilesPicture
            tiles={areas.map((area, at) => ({
              ...area,
              step: applicationSteps[at] ?? 0,
              valueText: formatNumber(language, area.applications),
            }))}
          />
        }
      />
      <ChartFigure
        {...figure}
        title={text.areasAsked}
        description={text.areasAre}
        picture={
          <TilesPicture
            tiles={areas.map((area, at) => ({
              ...area,
              step: askedSteps[at] ?? 0,
              valueText: formatNumber(language, area.askedPence / PENCE_IN_A_THOUSAND),
            }))}
          />
        }
      />
    </>
  )
}

function useAskedColumns(): Column<{ applications: number; askedPence: bigint }>[] {
  const text = useText(chartsText)
  const language = useLanguage()
  return [
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
  ]
}

function mostIn(
  rows: readonly { label: string; applications: number }[],
  text: { mostIn: (area: string, n: number) => string; noneYet: string },
): string {
  const [most] = rows.toSorted((a, b) => b.applications - a.applications)
  return most && most.applications > 0 ? text.mostIn(most.label, most.applications) : text.noneYet
}
