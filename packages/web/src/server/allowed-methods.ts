import { matchRoutes, type RouteObject, type ServerBuild } from 'react-router'

const reads = ['GET', 'HEAD'] as const
const readsAndForms = [...reads, 'POST'] as const

/** Says which methods a page takes: a form may be sent where its route has an action. */
export function methodsByPath(build: Pick<ServerBuild, 'routes'>): (path: string) => readonly string[] {
  const tree = childrenOf(build, undefined)
  return (path) => {
    const matched = matchRoutes(tree, path)?.at(-1)?.route.id
    return matched && build.routes[matched]?.module.action ? readsAndForms : reads
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
