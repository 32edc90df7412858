/** The arguments that say something: GraphQL takes `null` for one that is left out, an input of ours does not. */
export function given(args: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null))
}
