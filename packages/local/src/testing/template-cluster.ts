import { createHash, randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { fileURLToPath } from 'node:url'
import { lockOwner } from '@academy/db/embedded/lock-folder'
import { stopOrphan } from '@academy/db/embedded/postmaster'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
export const SERVERS_FOLDER = join(tmpdir(), 'academy-test-servers')
/** Everything that makes the templates what they are; a change in it makes new ones. */
const MADE_FROM = [
  'pnpm-lock.yaml',
  'packages/{domain,db,services}/{package.json,src/**,migrations/**,seed/**}',
  'packages/local/src/facts/**',
]
const KEPT = 4
const YOUNG_MS = 60_000
const HOUR_MS = 3_600_000

/** A cluster that nobody runs, with a migrated and a seeded template database. */
export interface TemplateCluster {
  folder: string
  /** Why the facts could not be loaded; such a cluster is used once and not kept. */
  problem: string | null
}

/**
 * Making the files of a database server, migrating and loading the facts takes seconds, and copying them a quarter of one: so
 * they are made once for each state of the migrations, the seed and the code that loads it.
 */
export async function findTemplateCluster(): Promise<TemplateCluster> {
  mkdirSync(SERVERS_FOLDER, { recursive: true })
  await removeLeftovers()
  const folder = join(SERVERS_FOLDER, `templates-${hashOfSources()}`)
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date())
    return { folder, problem: null }
  }
  // Loaded only here: it brings the whole of services along, which takes longer than copying.
  const { makeTemplates } = await import('./make-templates.ts')
  const made = await makeTemplates(SERVERS_FOLDER)
  if (made.problem !== null) return made
  try {
    renameSync(made.folder, folder)
  } catch {
    // Another run was quicker with the same.
    rmSync(made.folder, { recursive: true, force: true })
  }
  return { folder, problem: null }
}

/** Puts a copy of the cluster's files into `folder`, for a server to be started there. */
export function copyCluster(from: TemplateCluster, folder: string): void {
  for (const part of ['postgres', 'postgres-password'])
    cpSync(join(from.folder, part), join(folder, part), { recursive: true })
  chmodSync(join(folder, 'postgres'), 0o700)
  // The server does not run as root, and the copy belongs to root.
  if (getuid?.() === 0) giveTo(statSync(join(from.folder, 'postgres')), join(folder, 'postgres'))
  if (from.problem !== null) rmSync(from.folder, { recursive: true, force: true })
}

function giveTo({ uid, gid }: { uid: number; gid: number }, folder: string): void {
  chownSync(folder, uid, gid)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(join(folder, file), uid, gid)
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of globSync(MADE_FROM, { cwd: ROOT }).toSorted()) {
    const path = join(ROOT, file)
    if (/\.test\.tsx?$/.test(file) || !statSync(path).isFile()) continue
    hash.update(`${file}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

/** Runs that were killed leave their server behind, and old templates are of no use; nobody else removes them. */
async function removeLeftovers(): Promise<void> {
  const all = readdirSync(SERVERS_FOLDER).map((name) => join(SERVERS_FOLDER, name))
  const templates = all.filter((folder) => folder.includes('templates-'))
  const newestFirst = templates.toSorted((a, b) => age(a) - age(b))
  for (const folder of newestFirst.slice(KEPT)) if (age(folder) > HOUR_MS) discard(folder)
  for (const folder of all.filter((name) => !templates.includes(name))) {
    // A run that is just starting has made its folder and not yet its lock.
    if (lockOwner(folder, 'lock') !== null || age(folder) < YOUNG_MS) continue
    await stopOrphan(join(folder, 'postgres'))
    discard(folder)
  }
}

function age(folder: string): number {
  return Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0)
}

/** Out of sight first, so that nobody copies half of it. */
function discard(folder: string): void {
  const aside = join(SERVERS_FOLDER, `gone-${randomUUID()}`)
  try {
    renameSync(folder, aside)
  } catch {
    return
  }
  rmSync(aside, { recursive: true, force: true })
}
