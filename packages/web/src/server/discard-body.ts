import type { IncomingMessage, ServerResponse } from 'node:http'

/** Reads on to the end of a body that no page wanted: what is left of it would be taken for the next request. */
export function discardBody(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.complete) return
    request.removeAllListeners('data')
    request.resume()
  })
}
