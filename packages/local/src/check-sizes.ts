import { readFileSync } from 'node:fs'
import { weigh, type SizeBudget } from './check/size-budgets.ts'

// Run in an app's folder after its build: fails when a kind of file is heavier than the app's package.json allows.
const { sizeBudgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { sizeBudgets: SizeBudget[] }

for (const { what, kb, maxKb, files } of weigh('build/client', sizeBudgets)) {
  const line = `${what}: ${kb.toFixed(1)} kB of ${maxKb} kB (${files.length} files)`
  if (kb <= maxKb) {
    console.log(line)
  } else {
    console.error(`${line}: too heavy: ${files.join(', ')}`)
    process.exitCode = 1
  }
}
