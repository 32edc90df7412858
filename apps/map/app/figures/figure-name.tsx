import { useLanguage, useText } from '@academy/ui/language-context'
import type { AreaFigure } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { paths } from '../paths.ts'
import { alsoReportedText, figureKindText, figureText } from '../text/figure-text.ts'

type NamedFigure = Pick<
  AreaFigure,
  'indicatorSlug' | 'indicatorName' | 'indicatorNameCy' | 'kind' | 'alsoReportedReason' | 'note'
>

/** What a figure counts, as a link to all of its values, with what must be known to read it. */
export function FigureName({ figure }: { figure: NamedFigure }) {
  const language = useLanguage()
  const link = useLink()
  return (
    <>
      <a href={link(paths.indicator(figure.indicatorSlug))}>
        {language === 'cy' ? figure.indicatorNameCy : figure.indicatorName}
      </a>
      <FigureRemarks figure={figure} />
    </>
  )
}

/** That it is an aim or a plan, or also reported and why; and its note. */
export function FigureRemarks({
  figure,
}: {
  figure: Pick<NamedFigure, 'kind' | 'alsoReportedReason' | 'note'>
}) {
  const language = useLanguage()
  const words = useText(figureText)
  const { kind, alsoReportedReason: reason, note } = figure
  const remark = [
    kind !== 'actual' && figureKindText[kind][language],
    reason && `${words.alsoReported}: ${alsoReportedText[reason][language]}`,
  ].filter(Boolean)
  return (
    <>
      {remark.length > 0 && <span className="map-figure-remark"> {remark.join('. ')}</span>}
      {note && (
        <span className="map-figure-beside" lang="en">
          {note}
        </span>
      )}
    </>
  )
}
