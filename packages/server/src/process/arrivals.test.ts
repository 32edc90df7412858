import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createHttpServer } from '../http-server.ts'
import { send } from '../answer/send.ts'
import { Arrivals } from './arrivals.ts'

const log = { info: () => {}, error: () => {} }

function beBusy(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

it('is now where the process keeps up', async () => {
  const arrivals = new Arrivals()
  await wait(60)
  const before = performance.now()
  expect(arrivals.now()).toBeGreaterThanOrEqual(before - 40)
  arrivals.stop()
})

it('a request that arrived while the process was busy counts from before it was', async () => {
  let arrivedAtMs = Infinity
  const server = await createHttpServer({
    host: '127.0.0.1',
    port: 0,
    log,
    ready: async () => true,
    answer: (exchange) => {
      arrivedAtMs = exchange.arrivedAtMs
      return send(exchange, { headers: { 'content-type': 'text/plain' }, body: 'here' })
    },
  })
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  await wait(100)
  const answered = once(socket, 'data')
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nhi')
  // It is with the system by now, and the process does not look.
  const sentAt = performance.now()
  beBusy(500)
  await answered
  expect(arrivedAtMs).toBeLessThan(sentAt + 50)
  expect(arrivedAtMs).toBeGreaterThan(sentAt - 100)
  socket.destroy()
  await server.close()
})
