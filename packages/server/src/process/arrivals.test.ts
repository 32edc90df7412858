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

/** Arrivals by a clock that the test moves, and looks that it takes itself. */
function arrivalsByHand() {
  const clock = { ms: 1000 }
  const arrivals = new Arrivals(() => clock.ms)
  arrivals.stop()
  const lookAt = (...moments: number[]) => {
    for (const ms of moments) {
      clock.ms = ms
      arrivals.look()
    }
  }
  const readAt = (ms: number) => {
    clock.ms = ms
    return arrivals.now()
  }
  return { lookAt, readAt }
}

it('what a process reads that keeps up arrived now', () => {
  const { lookAt, readAt } = arrivalsByHand()
  lookAt(1010, 1020, 1032)
  expect(readAt(1040)).toBe(1040)
})

it('what a process reads that was busy may have been there since it last looked', () => {
  const { lookAt, readAt } = arrivalsByHand()
  lookAt(1010, 1020)
  expect(readAt(1500)).toBe(1020)
})

it('a look that was late itself says nothing of what is read in the same turn', () => {
  const { lookAt, readAt } = arrivalsByHand()
  lookAt(1010, 1020, 1500)
  expect(readAt(1501)).toBe(1020)
  lookAt(1510)
  expect(readAt(1511)).toBe(1511)
})

it('a request that arrived while the process was busy counts from before it was', async () => {
  const beforeAll = performance.now()
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
  expect(arrivedAtMs).toBeGreaterThan(beforeAll)
  socket.destroy()
  await server.close()
})
