export { renderDocument as default } from '@academy/web/document/render-document'
export { handleError } from '@academy/web/document/handle-error'
