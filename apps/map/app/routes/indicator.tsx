import {
  RANKED_COUNT_MIN,
  RANKED_DENOMINATOR_MIN,
  RANKED_PEERS_MIN,
} from '@academy/domain/facts/figures/rank-figures'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { LinkTabs } from '@academy/ui/data/link-tabs'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { readAddress } from '../address/read-address.ts'
import { orMoved } from '../address/to-canonical.ts'
import { useLink } from '../address/use-link.ts'
import { IndicatorTable } from '../figures/indicator-table.tsx'
import { PartsTable } from '../figures/parts-table.tsx'
import { TrendCharts } from '../figures/trend-charts.tsx'
import { FileLinks } from '../files/file-links.tsx'
import { PageNotices } from '../notices/page-notices.tsx'
import { paths } from '../paths.ts'
import { comparableText, figureText, themeText } from '../text/figure-text.ts'
import type { Route } from './+types/indicator'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const address = readAddress(request)
  return orMoved(request, params.slug, (slug) => context.get(apiContext).map.indicator({ slug, address }))
}

export default function IndicatorPage({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(figureText)
  const { indicator, values, others, trends, kinds, kind } = view
  const welsh = language === 'cy'
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <Breadcrumbs items={[{ path: link(paths.indicators), text: words.title }]} />
      <PageHeading
        long
        title={welsh ? indicator.nameCy : indicator.name}
        lede={welsh ? indicator.descriptionCy : indicator.description}
      />
      <SummaryList
        rows={[
          { key: words.whatCounts, value: themeText[indicator.theme][language] },
          { key: words.howCompared, value: comparableText[indicator.comparable][language] },
          { key: words.asWritten, value: <span lang="en">{indicator.measureAsWritten}</span> },
        ]}
      />
      {trends.length > 0 && (
        <Section id="trends" title={words.trendsHeading}>
          <TrendCharts trends={trends} by="area" />
        </Section>
      )}
      <Section id="values" title={words.valuesHeading}>
        {kind !== null && (
          <LinkTabs
            label={words.kinds}
            items={kinds.map(({ league, values: n }) => ({
              text: `${words[league]} (${formatNumber(language, n)})`,
              href: link(paths.indicator(indicator.slug), { kind: league }),
              current: league === kind,
            }))}
          />
        )}
        {indicator.comparable !== 'not-at-all' && (
          <p className="ac-prose">
            {words.rankNote(RANKED_DENOMINATOR_MIN, RANKED_COUNT_MIN, RANKED_PEERS_MIN)}
          </p>
        )}
        {values.length === 0 ? (
          <p className="ac-prose">{words.noValues}</p>
        ) : (
          <IndicatorTable values={values} comparable={indicator.comparable} />
        )}
        <FileLinks kind="figures" state={{ indicator: indicator.slug }} />
      </Section>
      {others.length > 0 && (
        <Section id="others" title={words.othersHeading}>
          <p className="ac-prose">{words.othersNote}</p>
          <PartsTable title={words.othersHeading} figures={others} by="place" />
        </Section>
      )}
    </>
  )
}
