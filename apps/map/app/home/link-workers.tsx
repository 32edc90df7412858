import { nations } from '@academy/domain/facts/vocabulary'
import { Figure, FigureRow } from '@academy/ui/content/figure'
import { Section } from '@academy/ui/content/section'
import { Blank } from '@academy/ui/data/blank'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { formatNumber } from '@academy/ui/text/format-number'
import type { HomePage } from '../api-types.ts'
import { TrendCharts } from '../figures/trend-charts.tsx'
import { homeText } from '../text/home-text.ts'
import { licenceText, nationText } from '../text/vocabulary-text.ts'

/** The newest published number of link workers of each nation; a nation without one says which kind of blank it is. */
export function LinkWorkers({ view }: { view: HomePage }) {
  const language = useLanguage()
  const words = useText(homeText)
  return (
    <Section id="link-workers" title={words.figuresHeading}>
      <FigureRow>
        {nations.map((nation) => {
          const label = nationText[nation][language]
          const figure = view.linkWorkers.find((one) => one.area?.nation === nation && one.unit === 'people')
          if (figure?.value == null)
            return (
              <Figure
                key={nation}
                label={label}
                value={
                  <span className="map-figure-blank">
                    <Blank kind="not-collected" />
                  </span>
                }
                note={words.noNationalCount}
              />
            )
          return (
            <Figure
              key={nation}
              label={label}
              value={`${figure.status === 'rounded' ? '≈ ' : ''}${formatNumber(language, figure.value)}`}
              note={`${words.headcount}, ${figure.period ? formatDate(language, figure.period) : ''}`}
              source={{ ...figure, licence: licenceText[figure.licence][language] }}
            />
          )
        })}
      </FigureRow>
      <TrendCharts trends={view.trends} by="area" />
    </Section>
  )
}
