import { readEnv } from '@academy/config/read-env'
import { launchersGone } from '../processes/launchers.ts'
import { PlainError } from '../processes/plain-error.ts'
import { runPlatform } from './run-platform.ts'
import { sourceChanges } from './source-changes.ts'
import { startEnv } from './start-env.ts'

/** Runs the platform for the person at this terminal until Ctrl-C, and sets the exit code. */
export async function runInTerminal({ watch }: { watch: boolean }): Promise<void> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
  void launchersGone(stopping.signal).then(() => stopping.abort())
  const startedAt = performance.now()
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
  try {
    await runPlatform({
      env: readEnv(startEnv),
      signal: stopping.signal,
      report: (line) => console.log(`  ${seconds().padStart(7)}  ${line}`),
      onReady: ({ map, grants, api }, host) => {
        console.log(
          `\nReady after ${seconds()}.\n\n  map     ${map}\n  grants  ${grants}\n  api     ${api}/graphql\n`,
        )
        console.log(reach(host))
        console.log('Press Ctrl-C to stop.')
      },
      ...(watch && { nextChange: sourceChanges(stopping.signal) }),
    })
    console.log('\nStopped.')
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error)
    process.exitCode = 1
  }
}

function reach(host: string): string {
  if (['127.0.0.1', '::1', 'localhost'].includes(host))
    return 'The doors answer this machine alone; HOST=0.0.0.0 lets others in.'
  return `The doors listen on ${host}, in plain HTTP: only a proxy with a certificate should stand in front of them.`
}
