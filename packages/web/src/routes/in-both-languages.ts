interface Entry {
  id?: string | undefined
  path?: string | undefined
  index?: boolean | undefined
  file: string
  children?: Entry[] | undefined
}

/** An app's list of routes, and the same list under `/cy`: each page is one module that serves both languages. */
export function inBothLanguages<E extends Entry>(routes: E[]): E[] {
  return [...routes, ...routes.map((route) => welsh(route, 'cy'))]
}

function welsh<E extends Entry>(route: E, prefix: string): E {
  const path = prefix ? (route.path ? `${prefix}/${route.path}` : prefix) : route.path
  const id = `cy/${route.id ?? route.file.replace(/\.\w+$/, '')}`
  const children = route.children?.map((child) => welsh(child, ''))
  return { ...route, id, ...(path !== undefined && { path }), ...(children && { children }) }
}
