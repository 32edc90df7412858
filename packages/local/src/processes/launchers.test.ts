import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { platform } from 'node:process'
import { expect, it } from 'vitest'

const LAUNCHERS = new URL('./launchers.ts', import.meta.url).href
const PROGRAM = `const { launchersGone } = await import('${LAUNCHERS}')
  void launchersGone(new AbortController().signal).then(() => { console.log('gone'); process.exit(0) })
  setInterval(() => {}, 1000); console.log('running')`

/** A process called `title` that runs the program above and passes on what it prints. */
function launch(title: string) {
  const script = `process.title = ${JSON.stringify(title)}
    require('node:child_process').spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(PROGRAM)}], { stdio: 'inherit' })`
  return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

it.skipIf(platform !== 'linux')('notices that npx was ended, which tells its children nothing', async () => {
  const npx = launch('npx pnpm start')
  let text = ''
  npx.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  await expect.poll(() => text).toBe('running\n')
  npx.kill('SIGKILL')
  await once(npx.stdout, 'close')
  expect(text).toBe('running\ngone\n')
})
