import { connect } from 'node:net'
import { useTestDatabase } from '@academy/db/testing/test-database'
import type { HttpServer } from '@academy/server/http-server'
import { createRuntime, type Runtime } from '@academy/services/runtime/create-runtime'
import type { LoaderFunctionArgs } from 'react-router'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { apiContext } from '../context/api-context.ts'
import { sampleBuild } from '../testing/sample-build.ts'
import { createWebServer } from './create-web-server.ts'

const { db, url } = useTestDatabase()
const logged: { fields: Record<string, unknown>; message: string }[] = []
const note = (fields: Record<string, unknown>, message: string) => void logged.push({ fields, message })

let runtime: Runtime
let server: HttpServer
beforeAll(async () => {
  runtime = createRuntime({ databaseUrl: url, role: 'academy_map', log: { info: note, error: note } })
  const loader = ({ context }: LoaderFunctionArgs) => context.get(apiContext).map.timeline({})
  server = await createWebServer({
    build: sampleBuild({ timeline: { default: () => null, loader } }),
    runtime,
    clientFolder: '/nowhere',
    host: '127.0.0.1',
    port: 0,
  })
})
afterAll(async () => {
  await server.close()
  await runtime.close()
})

/** How many statements of pages are at work. */
async function running(): Promise<number> {
  const { rows } = await db.execute(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()`,
  )
  return rows.length
}

it('ends the statement of a page on the server when the reader leaves, and blames nobody', async () => {
  await db.transaction(async (tx) => {
    await tx.execute('LOCK TABLE published.release IN ACCESS EXCLUSIVE MODE')
    const reader = connect(server.port, '127.0.0.1')
    reader.write('GET /timeline HTTP/1.1\r\nHost: x\r\n\r\n')
    await expect.poll(running).toBe(1)
    reader.destroy()
    // The lock is still held: nothing but the reader's leaving can have ended it.
    await expect.poll(running, { timeout: 5_000 }).toBe(0)
  })
  await expect.poll(() => logged.map(({ fields }) => fields['reason'])).toEqual(['hung up'])
  expect(logged.map(({ message }) => message)).toEqual(['request'])
})
