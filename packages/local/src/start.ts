import { readEnv } from '@academy/config/read-env'
import { PlainError } from './processes/plain-error.ts'
import { runPlatform } from './start/run-platform.ts'
import { startEnv } from './start/start-env.ts'

// `pnpm start`: the whole platform on this machine, until Ctrl-C.
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())

const startedAt = performance.now()
const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

try {
  await runPlatform({
    env: readEnv(startEnv),
    signal: stopping.signal,
    report: (line) => console.log(`  ${seconds().padStart(7)}  ${line}`),
    onReady: ({ map, grants, api }) => {
      console.log(
        `\nReady after ${seconds()}.\n\n  map     ${map}\n  grants  ${grants}\n  api     ${api}/graphql\n`,
      )
      console.log('Press Ctrl-C to stop.')
    },
  })
  console.log('\nStopped.')
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error)
  process.exitCode = 1
}
