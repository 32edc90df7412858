import type { FilterProblem, WrittenAddress } from '../filters/read-filters.ts'

const layers = ['schemes', 'areas'] as const

/** What the national map draws: schemes unless the address asks for areas. */
export function readLayer({ layer }: WrittenAddress): {
  layer: (typeof layers)[number]
  problems: FilterProblem[]
} {
  const known = layers.find((one) => one === layer)
  if (known || !layer) return { layer: known ?? 'schemes', problems: [] }
  return {
    layer: 'schemes',
    problems: [
      {
        parameter: 'layer',
        value: layer.slice(0, 80),
        why: 'unknown-value',
        effect: 'ignored',
        choices: layers,
      },
    ],
  }
}
