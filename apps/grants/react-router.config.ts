import { precompress } from '@academy/web/build/precompress'
import { removeRouteScripts } from '@academy/web/build/remove-route-scripts'
import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  // Pages are drawn on the server only: no route is fetched by script.
  routeDiscovery: { mode: 'initial' },
  splitRouteModules: false,
  async buildEnd() {
    await removeRouteScripts('build/client')
    await precompress('build/client')
  },
} satisfies Config
