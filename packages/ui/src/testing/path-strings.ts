import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where the code of an app writes an address by hand: `file:line`. Addresses come from the app's `paths.ts`; its routes
 * and tests are where they are written.
 */
export function pathStrings(folder: string): string[] {
  return globSync('**/*.{ts,tsx}', { cwd: folder })
    .filter((file) => !/(\.test\.tsx?|(^|\/)(paths|routes|[\w-]+-routes)\.ts)$/.test(file))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (writesPath(line) ? [`${file}:${index + 1}`] : [])),
    )
}

function writesPath(line: string): boolean {
  if (/^\s*(\/?\*|\/\/)|^(import|export) .* from /.test(line)) return false
  return /(?<!(?:split|join)\()["'`]\/(?:["'`]|\$\{[^}]*\}[./?]|[a-z][\w-]*(?:[/?.#$"'`]|$))/.test(line)
}
