import { indicatorThemes } from '@academy/domain/facts/figures/figure-words'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { AreaPage } from '../api-types.ts'
import { FileLinks } from '../files/file-links.tsx'
import { figureText, themeText } from '../text/figure-text.ts'
import { FigureTable } from './figure-table.tsx'
import { PartsTable } from './parts-table.tsx'
import { TrendCharts } from './trend-charts.tsx'

/** What has been counted of an area: how it went, its own figures by what they tell of, those of parts of it, and of more than it. */
export function AreaFigures({ area, figures }: Pick<AreaPage, 'area' | 'figures'>) {
  const language = useLanguage()
  const words = useText(figureText)
  const { own, parts, together, trends } = figures
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
