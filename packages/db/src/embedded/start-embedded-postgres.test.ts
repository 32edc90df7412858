import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from './free-port.ts'
import { findPostmaster } from './postmaster.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'

/** Holds a server's files, stopped; making them takes longer than everything else here. */
let made: string
let folder: string
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'academy-made-'))
  await (await startEmbeddedPostgres({ folder: made, durable: false })).stop()
})
afterAll(() => {
  rmSync(made, { recursive: true, force: true })
})
beforeEach(() => {
  // Only its owner may enter a folder of mkdtemp, as is so for a checkout in root's home.
  folder = mkdtempSync(join(tmpdir(), 'academy-embedded-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function copyMade(to = folder): void {
  execFileSync('cp', ['-a', `${made}/.`, to])
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  // One test ends the server under it.
  client.on('error', () => {})
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
    copyMade()
    const running = await startEmbeddedPostgres({ folder })
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(
      `The data folder ${folder} is in use by process ${process.pid}`,
    )
    expect(await query(running.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
    await running.stop()
  })

  it('recovers after its starter was killed', async () => {
    copyMade()
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

  it.each([
    [
      'PG_VERSION is of another version',
      'PG_VERSION',
      '17\n',
      'was written by PostgreSQL 17, and this is PostgreSQL 18',
    ],
    [
      'PG_VERSION is garbage',
      'PG_VERSION',
      'garbage',
      'are damaged, as PG_VERSION names no version: put a copy back',
    ],
    [
      'PG_VERSION is missing',
      'PG_VERSION',
      null,
      'are not whole, as there is no PG_VERSION: put a copy back',
    ],
    [
      'the write-ahead log is missing',
      'pg_wal',
      null,
      'are not whole, as there is no pg_wal: put a copy back',
    ],
    [
      'the tables are missing',
      'base',
      null,
      'are not whole, as there is no base/1, no base/5: put a copy back',
    ],
    [
      'the control file is garbage',
      'global/pg_control',
      'garbage',
      /did not start \(.*pg_control.*\): .* put a copy back/,
    ],
  ])('says what to do when %s, and touches nothing', async (_case, name, content, sentence) => {
    copyMade()
    const path = join(folder, 'postgres', name)
    if (content === null) rmSync(path, { recursive: true })
    else writeFileSync(path, content)
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(sentence)
    expect(existsSync(join(folder, 'postgres', 'postgresql.conf'))).toBe(true)
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  it('sets a new password when the file of the old one was lost', async () => {
    copyMade()
    const first = await startEmbeddedPostgres({ folder })
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
    await first.stop()
    rmSync(join(folder, 'postgres-password'))
    const second = await startEmbeddedPostgres({ folder })
    expect(await query(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
    await second.stop()
    writeFileSync(join(folder, 'postgres-password'), 'guess')
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(
      `The password in ${join(folder, 'postgres-password')} is not the one of the database: delete this file`,
    )
  })

  it('starts at once on the same port after it was killed, although a session was still counting', async () => {
    copyMade()
    const port = await freePort()
    const first = await startEmbeddedPostgres({ folder, port })
    const counting = query(first.url, 'SELECT count(*) FROM generate_series(1, 1e12)').catch(() => 'cut off')
    const active = `SELECT count(*)::int AS sessions FROM pg_stat_activity WHERE query LIKE '%1e12%' AND state = 'active'`
    await expect.poll(() => query(first.url, active)).toEqual([{ sessions: 2 }])
    process.kill(findPostmaster(join(folder, 'postgres'))?.pid ?? 0, 'SIGKILL')
    expect(await first.ended).toBe('SIGKILL')
    const second = await startEmbeddedPostgres({ folder, port })
    expect(await query(second.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
    expect(await counting).toBe('cut off')
    await second.stop()
  })

  it.each(['with a space', 'Gwŷdd a dŵr ö 中'])('works in a folder called "%s"', async (name) => {
    const { url, stop } = await startEmbeddedPostgres({ folder: join(folder, name), durable: false })
    expect(await query(url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
    await stop()
  })

  it('passes on what the server prints', async () => {
    copyMade()
    let printed = ''
    const { stop } = await startEmbeddedPostgres({
      folder,
      onOutput: (chunk) => (printed += chunk.toString()),
    })
    expect(printed).toContain('database system is ready to accept connections')
    await stop()
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
})
