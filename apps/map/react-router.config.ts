export { routerConfig as default } from '@academy/web/build/router-config'
