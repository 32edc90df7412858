import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from '@academy/db/embedded/free-port'
import { untilAnswers } from './until-answers.ts'

// The peer needs graphql 16 and the product 17, so it is installed on its own, when it is measured, outside the workspace.
const folder = fileURLToPath(new URL('../../../.data/bench/postgraphile', import.meta.url))
const versions = { postgraphile: '5.1.5', graphql: '16.15.0', pg: '8.23.1' }

export interface Peer {
  name: string
  url: string
  /** Of the process that answers. */
  pid: number
  stop(): void
}

/** PostGraphile 5 in production mode, on the views of the schema `bench`. */
export async function startPostGraphile(databaseUrl: string): Promise<Peer> {
  await install()
  const port = await freePort()
  await writeFile(
    join(folder, 'graphile.config.mjs'),
    `import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makePgService } from 'postgraphile/adaptors/pg'
export default {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: ${JSON.stringify(databaseUrl)}, schemas: ['bench'], pubsub: false })],
  grafserv: { port: ${port}, host: '127.0.0.1', watch: false, graphiql: false, graphqlPath: '/graphql' },
  grafast: { explain: false },
}
`,
  )
  const environment = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' }
  const child = spawn(
    process.execPath,
    [join(folder, 'node_modules/postgraphile/dist/cli-run.js'), '-C', 'graphile.config.mjs'],
    {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const url = `http://127.0.0.1:${port}/graphql`
  await untilAnswers(url)
  return {
    name: `PostGraphile ${versions.postgraphile}`,
    url,
    pid: child.pid ?? 0,
    stop: () => void child.kill(),
  }
}

async function install(): Promise<void> {
  if (existsSync(join(folder, 'node_modules/postgraphile'))) return
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: versions }),
  )
  await promisify(execFile)('npm', ['install', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
    cwd: folder,
  })
}
