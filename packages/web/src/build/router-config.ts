import type { Config } from '@react-router/dev/config'
import { build } from 'vite'
import { precompress } from './precompress.ts'
import { removeRouteScripts } from './remove-route-scripts.ts'

/** How React Router builds an app whose pages are drawn on the server only: the default export of its `react-router.config.ts`. */
export const routerConfig: Config = {
  ssr: true,
  // No route is fetched by script.
  routeDiscovery: { mode: 'initial' },
  splitRouteModules: false,
  async buildEnd() {
    await removeRouteScripts('build/client')
    await build({ configFile: 'vite.island.config.ts' })
    await precompress('build/client')
  },
}
