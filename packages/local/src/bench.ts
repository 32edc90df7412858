import { globSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describeComparison, ratioOf, type Benchmark } from './bench/benchmark.ts'
import { PlainError } from './processes/plain-error.ts'
import { startStack } from './stack/start-stack.ts'

// `pnpm bench [part of a name]`: each benchmark of the apps, one after the other, beside its named peer.
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const [wanted = ''] = process.argv.slice(2)

try {
  const files = globSync('apps/*/bench/*.bench.ts', { cwd: ROOT })
    .filter((file) => file.includes(wanted))
    .toSorted()
  if (files.length === 0) throw new PlainError(`No benchmark's name contains "${wanted}".`)
  const stack = await startStack({ durable: true, revive: true })
  try {
    for (const file of files) {
      const { benchmark } = (await import(pathToFileURL(`${ROOT}${file}`).href)) as { benchmark: Benchmark }
      console.log(`\n${file}`)
      for (const comparison of await benchmark(stack)) {
        console.log(`  ${describeComparison(comparison)}`)
        if (comparison.bar !== undefined && ratioOf(comparison) < comparison.bar) process.exitCode = 1
      }
    }
  } finally {
    await stack.stop()
  }
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error)
  process.exitCode = 1
}
