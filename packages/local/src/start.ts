import { runInTerminal } from './start/run-in-terminal.ts'

// `pnpm start`: the whole platform on this machine, with real facts and a sample round.
await runInTerminal({ watch: false })
