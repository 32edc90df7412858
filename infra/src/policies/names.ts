import type { Policy } from './policy.ts'

/** Pulumi tells resources apart by type, name and kind of parent; mocks let a double pass that a deployment refuses. */
export const names: Policy = {
  name: 'names',
  violations(graph) {
    const labels = graph.map(({ parentType, type, name }) => `${parentType}$${type}::${name}`)
    return labels
      .filter((label, index) => labels.indexOf(label) !== index)
      .map((label) => `${label} is declared twice.`)
  },
}
