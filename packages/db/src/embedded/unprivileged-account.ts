import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { getuid } from 'node:process'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

/** How to run PostgreSQL, which refuses to run as root. */
export interface Account {
  /** Who owns the database files; empty when this process is not root. */
  owner: { uid: number; gid: number } | null
  /** Program and arguments to put before the command. */
  prefix: readonly string[]
}

/**
 * The account for a server that must reach every path in `paths`. As root that is the user `postgres`, made when it
 * is missing. A folder that only root may enter (such as a checkout under /root) is reached by leaving the server the
 * one capability that file access needs.
 */
export function unprivilegedAccount(paths: readonly string[]): Account {
  if (getuid?.() !== 0) return { owner: null, prefix: [] }
  const owner = findUser() ?? createUser()
  if (paths.every((path) => canEnter(resolve(path), owner))) return { owner, prefix: [] }
  const capability = '+dac_override'
  const prefix = ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups']
  prefix.push(`--inh-caps=${capability}`, `--ambient-caps=${capability}`)
  // Without it access(2), with which PostgreSQL looks for its own programs, leaves capabilities out of account.
  prefix.push('--securebits=+no_setuid_fixup')
  try {
    execFileSync(prefix[0] ?? '', [...prefix.slice(1), 'true'], { stdio: 'ignore' })
  } catch {
    throw new EmbeddedPostgresError(
      `PostgreSQL runs as the user postgres, who may not enter ${dirname(resolve(paths[0] ?? '.'))}: move the checkout, or set DATABASE_URL.`,
    )
  }
  return { owner, prefix }
}

function findUser(): { uid: number; gid: number } | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function createUser(): { uid: number; gid: number } {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
  } catch {
    // The check below says what is missing.
  }
  const made = findUser()
  if (made !== null) return made
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root and the user postgres could not be made: start as another user, or set DATABASE_URL.',
  )
}

function canEnter(path: string, owner: { uid: number; gid: number }): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder)
    const bits = uid === owner.uid ? mode >> 6 : gid === owner.gid ? mode >> 3 : mode
    if ((bits & 0o1) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
