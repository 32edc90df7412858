import type { IncomingMessage } from 'node:http'

/** The path of a request, without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}

/** The path of an address, without its query. */
export function pathOfUrl(url: string): string {
  return new URL(url).pathname
}
