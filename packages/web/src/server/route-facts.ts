import { matchRoutes, type RouteObject, type ServerBuild } from 'react-router'

/** What the routes of a build say of an address. */
export interface RouteFacts {
  /** The methods that it takes: a form may be sent where the route has an action. */
  methods: readonly string[]
  /** Whether it is answered with a page; a resource, such as a proof as JSON, is read by programs or kept. */
  isPage: boolean
}

const reads = ['GET', 'HEAD'] as const
const readsAndForms = [...reads, 'POST'] as const

/**
 * So many kinds of address are remembered: the router compiles every route anew for each one that it is asked about. One
 * record's id in an address leads to the same route as another's.
 */
const REMEMBERED_MAX = 2_000
const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

export function routeFactsOf(build: Pick<ServerBuild, 'routes'>): (path: string) => RouteFacts {
  const remembered = new Map<string, RouteFacts>()
  const find = finderOf(build)
  return (path) => {
    const kind = path.replaceAll(ids, 'id')
    const known = remembered.get(kind)
    if (known) return known
    const facts = find(path)
    const [oldest] = remembered.keys()
    if (oldest !== undefined && remembered.size >= REMEMBERED_MAX) remembered.delete(oldest)
    remembered.set(kind, facts)
    return facts
  }
}

function finderOf(build: Pick<ServerBuild, 'routes'>): (path: string) => RouteFacts {
  const tree = childrenOf(build, undefined)
  return (path) => {
    const matched = matchRoutes(tree, path)?.at(-1)?.route.id
    const module = matched === undefined ? undefined : build.routes[matched]?.module
    // An address that is nobody's is answered with a page.
    return {
      methods: module?.action ? readsAndForms : reads,
      isPage: !module || module.default !== undefined,
    }
  }
}

function childrenOf(build: Pick<ServerBuild, 'routes'>, parentId: string | undefined): RouteObject[] {
  return Object.values(build.routes)
    .filter((route) => route !== undefined && (route.parentId ?? undefined) === parentId)
    .map((route) => {
      const { id, path, index } = route as NonNullable<typeof route>
      return (index ? { id, path, index } : { id, path, children: childrenOf(build, id) }) as RouteObject
    })
}
