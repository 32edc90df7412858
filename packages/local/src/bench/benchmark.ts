import type { RunningStack } from '../stack/start-stack.ts'

/** One figure of ours beside a peer's, measured in the same run on the same machine. */
export interface Comparison {
  /** What was measured, such as `GET / requests per second`. */
  what: string
  unit: string
  ours: number
  peer: { name: string; value: number }
  better: 'more' | 'less'
  /** The least ratio of ours to the peer's that is good enough: 2 means twice as good. */
  bar?: number
}

/** A file `apps/<app>/bench/<name>.bench.ts` exports one as `benchmark`. */
export type Benchmark = (
  stack: Pick<RunningStack, 'addresses' | 'databaseUrl' | 'kill'>,
) => Promise<Comparison[]>

/** How many times as good ours is as the peer's: above 1 is better, whichever way the unit goes. */
export function ratioOf({ ours, peer, better }: Comparison): number {
  return better === 'more' ? ours / peer.value : peer.value / ours
}

/** One line: what, ours, the peer's, the ratio, and whether the bar is met. */
export function describeComparison(comparison: Comparison): string {
  const { what, unit, ours, peer, bar } = comparison
  const ratio = ratioOf(comparison)
  const verdict = bar === undefined ? '' : ratio >= bar ? `, bar ${bar} met` : `, BAR ${bar} MISSED`
  const show = (value: number) => `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))} ${unit}`
  return `${what}: ${show(ours)}, ${peer.name} ${show(peer.value)}, ratio ${ratio.toFixed(2)}${verdict}`
}
