import type { Figures } from './figures.ts'

interface LiveProps {
  figures: Figures
  /** What the figure is called: the island puts that of a trial into its place. */
  of: string
}

/** A figure of the division in words. */
export function Live({ figures, of }: LiveProps) {
  return <span data-live={of}>{figures.texts[of] ?? ''}</span>
}

/** A bar as wide as its figure, on a scale to 100. */
export function LiveBar({
  figures,
  of,
  className,
  y,
  height,
}: LiveProps & { className: string; y: number; height: number }) {
  return (
    <rect className={className} data-width={of} x={0} y={y} width={figures.widths[of] ?? 0} height={height} />
  )
}
