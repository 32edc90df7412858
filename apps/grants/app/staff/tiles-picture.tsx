import { healthAreaTileColumns, healthAreaTileRows } from '@academy/domain/cartogram/health-area-tiles'

export interface PictureTile {
  code: string
  label: string
  column: number
  row: number
  /** Short enough for the square. */
  valueText: string
  /** How dark it is, from 0 to 5. */
  step: number
  /** What its figure is called where a script puts another into its place. */
  live?: string
}

const SIDE = 42
const GAP = 3
const STEPS = 5
export const tilesViewBox = `0 0 ${healthAreaTileColumns * SIDE} ${healthAreaTileRows * SIDE}`

/** How dark each of these values is drawn. */
export function tileSteps(values: readonly number[]): number[] {
  const most = Math.max(1, ...values)
  return values.map((value) => (value > 0 ? Math.max(1, Math.ceil((value / most) * STEPS)) : 0))
}

/** Every health area as a square of the same size with its number in it; the shade only helps the eye. */
export function TilesPicture({ tiles }: { tiles: readonly PictureTile[] }) {
  return tiles.map(({ code, label, column, row, step, valueText, live }) => (
    <g
      key={code}
      transform={`translate(${column * SIDE} ${row * SIDE})`}
      className={`gr-tile gr-tile--${step}`}
      data-step={live}
    >
      <rect width={SIDE - GAP} height={SIDE - GAP} rx={2} />
      <text x={(SIDE - GAP) / 2} y={16} textAnchor="middle">
        {label}
      </text>
      <text x={(SIDE - GAP) / 2} y={32} textAnchor="middle" data-live={live}>
        {valueText}
      </text>
    </g>
  ))
}
