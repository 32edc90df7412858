import { islandsConfig } from '@academy/web/build/islands-config'

export default islandsConfig({ 'explore-map': 'island/explore-map.ts' })
