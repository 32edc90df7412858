/** The encodings that we write, the best first, and the ending of a file that holds one. */
export const encodings = { br: '.br', gzip: '.gz' } as const

export type Encoding = keyof typeof encodings

export const encodingNames = Object.keys(encodings) as Encoding[]

/** The best of the encodings at hand that the client takes as gladly as any; nothing means as it is. */
export function chooseEncoding<E extends Encoding>(
  header: string | string[] | undefined,
  atHand: readonly E[],
): E | undefined {
  if (header === undefined) return undefined
  const weights = readWeights(String(header))
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const taken = atHand.filter((name) => weightOf(name) > 0)
  const best = taken.toSorted((a, b) => weightOf(b) - weightOf(a))[0]
  const asItIs = weights.get('identity') ?? 0
  return best !== undefined && weightOf(best) >= asItIs ? best : undefined
}

/** The names of an `Accept…` header and how much each is wanted, from 0 to 1. */
export function readWeights(header: string): Map<string, number> {
  const parts = header.split(',').map((part) => part.split(';').map((text) => text.trim().toLowerCase()))
  return new Map(
    parts.map(([name = '', ...parameters]) => {
      const quality = parameters.find((text) => text.startsWith('q='))
      const weight = quality === undefined ? 1 : Number(quality.slice(2))
      return [name, Number.isNaN(weight) ? 0 : weight]
    }),
  )
}
