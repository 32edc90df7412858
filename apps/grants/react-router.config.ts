import { precompress } from '@academy/web/build/precompress'
import { removeRouteScripts } from '@academy/web/build/remove-route-scripts'
import type { Config } from '@react-router/dev/config'
import { build } from 'vite'

export default {
  ssr: true,
  // Pages are drawn on the server only: no route is fetched by script.
  routeDiscovery: { mode: 'initial' },
  splitRouteModules: false,
  async buildEnd() {
    await removeRouteScripts('build/client')
    await build({ configFile: 'vite.island.config.ts' })
    await precompress('build/client')
  },
} satisfies Config
