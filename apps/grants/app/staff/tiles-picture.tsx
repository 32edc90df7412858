import { healthAreaTileColumns, healthAreaTileRows } from '@academy/domain/cartogram/health-area-tiles'

export interface PictureTile {
  code: string
  label: string
  column: number
  row: number
  value: number
  /** Short enough for the square. */
  valueText: string
}

const SIDE = 42
const GAP = 3
const STEPS = 5
export const tilesViewBox = `0 0 ${healthAreaTileColumns * SIDE} ${healthAreaTileRows * SIDE}`

/** Every health area as a square of the same size with its number in it; the shade only helps the eye. */
export function TilesPicture({ tiles }: { tiles: readonly PictureTile[] }) {
  const most = Math.max(1, ...tiles.map(({ value }) => value))
  return tiles.map(({ code, label, column, row, value, valueText }) => (
    <g
      key={code}
      transform={`translate(${column * SIDE} ${row * SIDE})`}
      className={`gr-tile gr-tile--${value > 0 ? Math.max(1, Math.ceil((value / most) * STEPS)) : 0}`}
    >
      <rect width={SIDE - GAP} height={SIDE - GAP} rx={2} />
      <text x={(SIDE - GAP) / 2} y={16} textAnchor="middle">
        {label}
      </text>
      <text x={(SIDE - GAP) / 2} y={32} textAnchor="middle">
        {valueText}
      </text>
    </g>
  ))
}
