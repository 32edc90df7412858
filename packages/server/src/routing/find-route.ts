import type { Exchange } from '../exchange.ts'

export interface Route {
  /** As OpenAPI writes it: `/releases/{number}`; a `{part}` holds no slash. */
  path: string
  /** GET takes HEAD with it. */
  methods: readonly ('GET' | 'POST')[]
  answer(exchange: Exchange, parts: Readonly<Record<string, string>>): void | Promise<void>
}

export interface FoundRoute {
  route: Route
  parts: Readonly<Record<string, string>>
  /** The methods that the address takes. */
  allowed: readonly string[]
}

/** Finds the route of a path: an exact one first, then the first whose pattern fits. */
export function routeFinder(routes: readonly Route[]): (path: string) => FoundRoute | undefined {
  const exact = new Map(routes.filter(({ path }) => !path.includes('{')).map((route) => [route.path, route]))
  const patterns = routes
    .filter(({ path }) => path.includes('{'))
    .map((route) => ({ route, pattern: patternOf(route.path) }))
  return (path) => {
    const route = exact.get(path)
    if (route) return { route, parts: {}, allowed: allowedBy(route) }
    for (const { route: candidate, pattern } of patterns) {
      const parts = pattern.exec(path)?.groups
      if (parts) return { route: candidate, parts, allowed: allowedBy(candidate) }
    }
    return undefined
  }
}

function allowedBy({ methods }: Route): string[] {
  return [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS']
}

function patternOf(path: string): RegExp {
  const source = path
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\{(\w+)\}/g, (_all, name: string) => `(?<${name}>[^/]+?)`)
  return new RegExp(`^${source}$`)
}
