import { Blank, type BlankKind } from '@academy/ui/data/blank'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import type { Language } from '@academy/domain/text/language'
import type { AreaFigure, IndicatorValue } from '../api-types.ts'
import { figureText } from '../text/figure-text.ts'

type ReadFigure = Pick<
  IndicatorValue,
  'value' | 'valueText' | 'status' | 'unit' | 'numerator' | 'denominator'
> &
  Partial<Pick<AreaFigure, 'interval' | 'rate'>>

const blanks: Partial<Record<IndicatorValue['status'], BlankKind>> = {
  suppressed: 'suppressed',
  'not-collected': 'not-collected',
  stale: 'stale',
}

/** A number in its unit: `1,265`, `52.6%`. */
export function inUnit(value: number, unit: IndicatorValue['unit'], language: Language): string {
  return `${formatNumber(language, value)}${unit === 'percent' ? '%' : ''}`
}

/** A value as a sentence says it, `≈` where its source rounded it. */
export function valueWords({ value, valueText, status, unit }: ReadFigure, language: Language): string {
  if (value === null) return valueText ?? ''
  return `${status === 'rounded' ? '≈ ' : ''}${inUnit(value, unit, language)}`
}

/** A value with the kind of blank where there is no number, with its parts, and its interval where it is of few. */
export function FigureValue({ figure }: { figure: ReadFigure }) {
  const language = useLanguage()
  const words = useText(figureText)
  const { numerator, denominator, interval, rate, unit, status } = figure
  const written = valueWords(figure, language)
  const blank = blanks[status]
  if (blank) return <Blank kind={blank} {...(written && { value: written })} />
  const tenth = (value: number) => formatNumber(language, value, { decimals: 1 })
  return (
    <>
      {written}
      {numerator !== null && denominator !== null && (
        <span className="map-figure-beside">
          {(unit === 'percent' ? words.shareParts : words.rateParts)(
            formatNumber(language, numerator),
            formatNumber(language, denominator),
          )}
        </span>
      )}
      {interval && (
        <span className="map-figure-beside">
          {words.interval(
            inUnit(round(interval.lower), unit, language),
            inUnit(round(interval.upper), unit, language),
          )}
        </span>
      )}
      {rate && (
        <span className="map-figure-beside">
          {words.rate(tenth(rate.value), tenth(rate.lower), tenth(rate.upper))}
        </span>
      )}
    </>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
