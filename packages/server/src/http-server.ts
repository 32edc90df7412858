import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HttpSettings } from './http-settings.ts'
import { connectionLimits } from './limits.ts'
import { problemOf } from './problem.ts'
import { trackConnections } from './process/connections.ts'
import { refuseBroken } from './refuse-broken.ts'
import { RequestPipeline } from './request-pipeline.ts'

export interface HttpServer {
  port: number
  /** Says that it closes, lets answers under way finish for at most `graceMs`, and ends. */
  close(graceMs?: number): Promise<void>
}

/** The HTTP of every process: what is asked is read and bounded here, once, before anything else sees it. */
export async function createHttpServer(settings: HttpSettings): Promise<HttpServer> {
  const server = createServer({
    keepAliveTimeout: connectionLimits.idleMs,
    headersTimeout: connectionLimits.headWithinMs,
    requestTimeout: settings.stream ? connectionLimits.streamWithinMs : connectionLimits.requestWithinMs,
    connectionsCheckingInterval: connectionLimits.checkEveryMs,
    // A body that is no longer wanted is buffered no further than this.
    highWaterMark: 2 * 1024,
    maxHeaderSize: connectionLimits.headerBytesMax,
    // It is checked with all else, so that its refusal has words.
    requireHostHeader: false,
  })
  server.maxConnections = connectionLimits.connectionsMax
  server.maxHeadersCount = connectionLimits.headersMax + 1
  const connections = trackConnections(server)
  const pipeline = new RequestPipeline(settings, connections)
  server.on('request', (request, response) => pipeline.take(request, response))
  server.on('checkExpectation', (request, response) =>
    pipeline.take(request, response, problemOf('expectation')),
  )
  refuseBroken(server, connections, settings, pipeline.headers)

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: async (graceMs = 10_000) => {
      pipeline.closing = true
      if (settings.announceMs) await new Promise((resolve) => setTimeout(resolve, settings.announceMs))
      await new Promise<void>((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), graceMs)
        server.close(() => {
          clearTimeout(late)
          resolve()
        })
        connections.endUnused()
      })
      pipeline.end()
    },
  }
}
