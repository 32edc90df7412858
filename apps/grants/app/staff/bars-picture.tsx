export interface PictureBar {
  key: string
  label: string
  value: number
  /** The value as it is read. */
  valueText: string
  /** What it is held against, as a dashed line across its bar. */
  against?: number | undefined
}

const WIDTH = 520
const ROW = 58

export function barsViewBox(bars: readonly PictureBar[]): string {
  return `0 0 ${WIDTH} ${bars.length * ROW}`
}

/** Bars under their names and numbers. */
export function BarsPicture({ bars }: { bars: readonly PictureBar[] }) {
  const most = Math.max(1, ...bars.flatMap(({ value, against = 0 }) => [value, against]))
  const x = (value: number) => Math.round((value / most) * (WIDTH - 4) * 10) / 10
  return bars.map(({ key, label, value, valueText, against }, index) => (
    <g key={key} transform={`translate(0 ${index * ROW})`}>
      <text x={0} y={20}>
        {label}
      </text>
      <text className="ac-chart__number" x={WIDTH} y={20} textAnchor="end">
        {valueText}
      </text>
      <line className="ac-chart__axis" x1={0} x2={0} y1={28} y2={50} />
      <rect className="ac-chart__bar" x={0} y={30} width={x(value)} height={18} />
      {against !== undefined && (
        <line className="ac-chart__target" x1={x(against)} x2={x(against)} y1={26} y2={52} />
      )}
    </g>
  ))
}
