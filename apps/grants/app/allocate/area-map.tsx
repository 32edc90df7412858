import { placeByCode } from '@academy/domain/area/places'
import { healthAreaTiles } from '@academy/domain/cartogram/health-area-tiles'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PictureFigure } from '../components/picture-figure.tsx'
import { TilesPicture, tilesViewBox } from '../staff/tiles-picture.tsx'
import { boardText } from '../text/allocate/board-text.ts'
import { figuresText } from '../text/allocate/figures-text.ts'
import type { Figures } from './figures.ts'
import { groupName } from './group-names.ts'
import { Live } from './live.tsx'

interface AreaMapProps {
  figures: Figures
  /** The areas that bids would work in, by their English names as the groups of bids have them. */
  areas: readonly string[]
}

/** What would be offered in each health area, in thousands of pounds. */
export function AreaMap({ figures, areas }: AreaMapProps) {
  const text = useText(boardText)
  const language = useLanguage()
  const ofFigures = useText(figuresText)
  const known = new Set(areas)
  const tiles = healthAreaTiles.map((tile) => {
    const group = placeByCode(tile.code)?.name.en ?? tile.code
    return { ...tile, group, name: groupName(language, 'health-area', group), key: `area.${group}` }
  })
  return (
    <PictureFigure
      title={text.map}
      description={text.mapIs}
      viewBox={tilesViewBox}
      picture={
        <TilesPicture
          tiles={tiles.map(({ code, label, column, row, key }) => ({
            code,
            label,
            column,
            row,
            live: key,
            step: figures.steps[key] ?? 0,
            valueText: figures.texts[key] ?? '–',
          }))}
        />
      }
      rows={tiles.filter(({ group }) => known.has(group))}
      keyOf={({ code }) => code}
      columns={[
        { key: 'area', header: text.area, rowHeader: true, cell: ({ name }) => name },
        {
          key: 'awards',
          header: text.awards,
          cell: ({ key }) => <Live figures={figures} of={`${key}.bids`} />,
        },
        {
          key: 'offered',
          header: ofFigures.offered,
          numeric: true,
          cell: ({ key }) => <Live figures={figures} of={`${key}.pounds`} />,
        },
      ]}
    />
  )
}
