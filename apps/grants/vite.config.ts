export { pagesConfig as default } from '@academy/web/build/pages-config'
