import { spawn } from 'node:child_process'

/** Runs a program in this terminal and gives its exit code; one that a signal ended counts as failed. */
export function runCommand(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
) {
  return new Promise<number>((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
