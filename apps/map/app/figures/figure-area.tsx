import type { Language } from '@academy/domain/text/language'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLink } from '../address/use-link.ts'
import type { IndicatorValue } from '../api-types.ts'
import { areaName } from '../areas/area-reading.ts'
import { paths } from '../paths.ts'
import { figureText } from '../text/figure-text.ts'

type PlacedFigure = Pick<IndicatorValue, 'area' | 'areaAsWritten'>

/** The area that a figure stands on, or the place as its source has it. */
export function figureAreaName({ area, areaAsWritten }: PlacedFigure, language: Language): string {
  return area ? areaName(area, language) : areaAsWritten
}

/** The same as a link to the area. */
export function FigureArea({ figure }: { figure: PlacedFigure }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(figureText)
  const { area } = figure
  if (!area) return <span lang="en">{figure.areaAsWritten}</span>
  return (
    <>
      <a href={link(paths.area(area.code))}>{areaName(area, language)}</a>
      {area.ended && <span className="map-figure-remark"> {words.ended}</span>}
    </>
  )
}
