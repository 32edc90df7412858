import { routerConfig } from '@academy/web/build/router-config'

export default routerConfig
