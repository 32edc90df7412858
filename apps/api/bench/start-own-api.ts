import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { freePort } from '@academy/db/embedded/free-port'
import type { Peer } from './postgraphile.ts'
import { untilAnswers } from './until-answers.ts'

/** Our API as it runs in production, with or without its store of answers. */
export async function startOwnApi(databaseUrl: string, { storeMb }: { storeMb: number }): Promise<Peer> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOST: '127.0.0.1',
      API_ORIGIN: address,
      DATA_DIR: tmpdir(),
      ANSWER_STORE_MB: String(storeMb),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await untilAnswers(`${address}/graphql`)
  return { name: 'ours', url: `${address}/graphql`, pid: child.pid ?? 0, stop: () => void child.kill() }
}
