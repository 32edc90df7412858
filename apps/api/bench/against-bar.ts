import type { Comparison } from '@academy/local/bench/benchmark'

const ASKED = 15

/** Some reads with how long each takes in the middle of fifteen times, held against a bar in milliseconds. */
export async function againstBar(
  barMs: number,
  reads: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Comparison[]> {
  const comparisons: Comparison[] = []
  for (const [what, read] of Object.entries(reads))
    comparisons.push({
      what,
      unit: 'ms',
      ours: await medianMs(read),
      peer: { name: 'the bar', value: barMs },
      better: 'less',
      bar: 1,
    })
  return comparisons
}

async function medianMs(read: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < ASKED; turn++) {
    const begun = performance.now()
    await read()
    times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ASKED / 2)] ?? NaN
}
