import { data, type ServerBuild } from 'react-router'

type Modules = ServerBuild['routes']
type Loader = NonNullable<NonNullable<Modules[string]>['module']['loader']>

/**
 * The build with what its pages' loaders answer hidden from the router, which would write it all down a second time for a
 * browser that draws the page again. Ours never does: that writing was up to a tenth of a page's work. Components read the
 * data as ever, by name. What a resource answers is left alone.
 */
export function onceDrawn(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.default && route.module.loader
    return [id, loader ? { ...route, module: { ...route.module, loader: hidingLoader(loader) } } : route]
  })
  return { ...build, routes: Object.fromEntries(routes) as Modules }
}

function hidingLoader(loader: Loader): Loader {
  return async (args) => {
    const answer: unknown = await loader(args)
    if (isWithInit(answer)) return data(hidden(answer.data), answer.init ?? undefined)
    return hidden(answer)
  }
}

function isWithInit(answer: unknown): answer is { data: unknown; init: ResponseInit | null } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'type' in answer &&
    answer.type === 'DataWithResponseInit'
  )
}

/** An object that has every property when it is asked for it, and lists none. */
function hidden(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || Object.getPrototypeOf(answer) !== Object.prototype)
    return answer
  return new Proxy(
    {},
    { get: (_, name) => Reflect.get(answer, name), has: (_, name) => Reflect.has(answer, name) },
  )
}
