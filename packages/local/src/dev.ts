import { runInTerminal } from './start/run-in-terminal.ts'

// `pnpm dev`: the same as `pnpm start`, built and started again whenever a source file changes.
await runInTerminal({ watch: true })
