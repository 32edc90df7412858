import { indicatorThemes } from '@academy/domain/facts/figures/figure-words'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { useLink } from '../address/use-link.ts'
import type { AreaPage } from '../api-types.ts'
import { FileLinks } from '../files/file-links.tsx'
import { paths } from '../paths.ts'
import { figureText, themeText } from '../text/figure-text.ts'
import { FigureTable } from './figure-table.tsx'
import { PartsTable } from './parts-table.tsx'
import { TrendCharts } from './trend-charts.tsx'

/** What has been counted of an area: how it went, its own figures by what they tell of, those of parts of it, and of more than it. */
export function AreaFigures({ area, figures }: Pick<AreaPage, 'area' | 'figures'>) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(figureText)
  const { own, parts, inside, together, trends } = figures
  return (
    <>
      {own.length > 0 && (
        <Section id="published" title={words.ownHeading}>
          {trends.length > 0 && <TrendCharts trends={trends} by="indicator" />}
          {indicatorThemes.map((theme) => {
            const ofTheme = own.filter((figure) => figure.theme === theme)
            return (
              ofTheme.length > 0 && (
                <FigureTable key={theme} title={themeText[theme][language]} figures={ofTheme} />
              )
            )
          })}
          <FileLinks kind="figures" state={{ area: area.code }} />
          <p>
            <a href={link(paths.indicators)}>{words.everyFigure}</a>
          </p>
        </Section>
      )}
      {inside.length > 0 && (
        <Section id="inside" title={words.insideHeading}>
          <DataTable
            caption={words.insideHeading}
            captionHidden
            rows={inside}
            keyOf={({ indicatorSlug }) => indicatorSlug}
            columns={[
              {
                key: 'indicator',
                header: words.indicator,
                rowHeader: true,
                cell: ({ indicatorSlug, indicatorName, indicatorNameCy }) => (
                  <a href={link(paths.indicator(indicatorSlug))}>
                    {language === 'cy' ? indicatorNameCy : indicatorName}
                  </a>
                ),
              },
              {
                key: 'places',
                header: words.places,
                numeric: true,
                cell: ({ places }) => formatNumber(language, places),
              },
              {
                key: 'values',
                header: words.values,
                numeric: true,
                cell: ({ values }) => formatNumber(language, values),
              },
            ]}
          />
        </Section>
      )}
      {parts.length > 0 && (
        <Section id="parts" title={words.partsHeading}>
          <p className="ac-prose">{words.partsNote}</p>
          <PartsTable title={words.partsHeading} figures={parts} />
        </Section>
      )}
      {together.length > 0 && (
        <Section id="together" title={words.togetherHeading}>
          <PartsTable title={words.togetherHeading} figures={together} />
        </Section>
      )}
    </>
  )
}
