/** An entry of a `routes.ts`. */
export interface RouteEntry {
  path?: string | undefined
  index?: boolean | undefined
  children?: readonly RouteEntry[] | undefined
}

/** Every address of an app's list of routes, with `:part` as it is written there. */
export function pageAddresses(routes: readonly RouteEntry[], under = ''): string[] {
  return routes.flatMap(({ path, children }) => {
    const address = path ? `${under}/${path}` : under
    return children ? pageAddresses(children, address) : [address || '/']
  })
}

/** An address with something in the place of each `:part` or `{part}`. */
export function withSamples(address: string, samples: Readonly<Record<string, string>>): string {
  return address.replaceAll(/:(\w+)|\{(\w+)\}/g, (_all, colon?: string, brace?: string) => samples[colon ?? brace ?? ''] ?? 'x') // prettier-ignore
}
