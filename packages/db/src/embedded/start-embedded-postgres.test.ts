import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findPostmaster } from './postmaster.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'

let folder: string
beforeEach(() => {
  // Only its owner may enter a folder of mkdtemp, as is so for a checkout in root's home.
  folder = mkdtempSync(join(tmpdir(), 'academy-embedded-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded server', () => {
  it('keeps what was written when it is started again, and is gone when stopped', async () => {
    const first = await startEmbeddedPostgres({ folder })
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
    await first.stop()
    expect(findPostmaster(join(folder, 'postgres'))).toBeNull()
    const second = await startEmbeddedPostgres({ folder })
    expect(await query(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
    await second.stop()
    await expect(query(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })

  it('writes safely, folds letters of every language, and shows its password to its owner only', async () => {
    const { url, stop } = await startEmbeddedPostgres({ folder })
    const settings = `SELECT current_setting('fsync') AS fsync, lower('ŴYL') AS welsh, uuid_extract_version(uuidv7()) AS ids`
    expect(await query(url, settings)).toEqual([{ fsync: 'on', welsh: 'ŵyl', ids: 7 }])
    expect(statSync(join(folder, 'postgres-password')).mode & 0o777).toBe(0o600)
    expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    await stop()
  })

  it('refuses a folder that is in use, and says by whom', async () => {
    const running = await startEmbeddedPostgres({ folder })
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(
      `The data folder ${folder} is in use by process ${process.pid}`,
    )
    expect(await query(running.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
    await running.stop()
  })

  it('recovers after its starter was killed', async () => {
    const url = new URL('./start-embedded-postgres.ts', import.meta.url).href
    const program = `const { startEmbeddedPostgres: start } = await import('${url}')
      await start({ folder: ${JSON.stringify(folder)} }); console.log('started'); setInterval(() => {}, 1000)`
    const starter = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(starter.stdout, 'data')
    starter.kill('SIGKILL')
    await once(starter, 'exit')
    const orphan = findPostmaster(join(folder, 'postgres'))
    expect(orphan).not.toBeNull()
    const { url: again, stop } = await startEmbeddedPostgres({ folder })
    expect(findPostmaster(join(folder, 'postgres'))?.pid).not.toBe(orphan?.pid)
    expect(await query(again, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
    await stop()
  })

  it('names both versions when the files are of another one', async () => {
    await (await startEmbeddedPostgres({ folder })).stop()
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n')
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(
      'was written by PostgreSQL 17, and this is PostgreSQL 18',
    )
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  it('says in a sentence that the data folder is a file', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(startEmbeddedPostgres({ folder: file })).rejects.toThrow(`${file} is not a folder`)
  })

  it('leaves nothing half made when the disk is full', async (test) => {
    const small = join(folder, 'small')
    mkdirSync(small)
    if (getuid?.() !== 0) return test.skip('mounting a small disk needs root')
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small])
    try {
      await expect(startEmbeddedPostgres({ folder: small })).rejects.toThrow(
        `The disk that holds ${small} is full`,
      )
      expect(existsSync(join(small, 'postgres'))).toBe(false)
      expect(existsSync(join(small, 'postgres.new'))).toBe(false)
      expect(existsSync(join(small, 'lock'))).toBe(false)
    } finally {
      execFileSync('umount', [small])
    }
  })

  it('says why the server stopped when its files are damaged', async () => {
    await (await startEmbeddedPostgres({ folder })).stop()
    rmSync(join(folder, 'postgres', 'global', 'pg_control'))
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/did not start: .*pg_control/)
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toBe('')
  })
})
