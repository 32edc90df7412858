import { createElement, Fragment } from 'react'
import { usePageFacts } from './page-facts.ts'

/** Loads an island on this page: the script and styles that Vite built for `apps/…/island/<name>.ts`. */
export function Island({ name }: { name: string }) {
  const island = usePageFacts().islands[name]
  if (!island) throw new Error(`No island is called ${name}: is it in the island build?`)
  const styles = island.styles.map((href) => createElement('link', { key: href, rel: 'stylesheet', href }))
  return createElement(
    Fragment,
    null,
    ...styles,
    createElement('script', { type: 'module', src: island.script }),
  )
}
