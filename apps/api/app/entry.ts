import academy from '@academy/ui/styles/academy.scss?url'
import { ApiPages } from './api-pages.tsx'
import api from './styles/api.scss?url'

/** What is built of the pages: Node does not read JSX. Nothing of it reaches a browser but the styles. */
export function pagesOf(origin: string): ApiPages {
  return new ApiPages(origin, { academy, api })
}
