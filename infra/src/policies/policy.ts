import type { RecordedResource } from '../testing/record-stack.ts'

/** A rule over the whole graph of resources, as a plain function, so that it runs wherever the graph is known. */
export interface Policy {
  name: string
  /** One sentence for each thing that breaks the rule; empty when all is well. */
  violations(graph: readonly RecordedResource[]): string[]
}

export function ofType(graph: readonly RecordedResource[], type: string): RecordedResource[] {
  return graph.filter((resource) => resource.type === type)
}
