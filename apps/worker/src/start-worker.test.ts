import { generateKeyPairSync } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderStore } from '@academy/services/ports/file-store'
import { verificationTable } from '@academy/db/auth/auth-tables'
import { insertMail } from '@academy/db/mail/outbox'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { recordAudit } from '@academy/services/audit/record-audit'
import { readSigningKey } from '@academy/services/ports/signing-key'
import { verifyAudit } from '@academy/services/audit/verify-audit'
import { describe, expect, it, vi } from 'vitest'
import { createMailer } from './create-mailer.ts'
import { startWorker, type WorkerSettings } from './start-worker.ts'
import { startMailServer } from './testing/mail-server.ts'

const { db, url, as } = useTestDatabase()
const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const log = { info: () => {}, error: () => {} }
const settings = (): WorkerSettings => ({
  databaseUrl: url,
  host: '127.0.0.1',
  port: 0,
  signingKey: readSigningKey(pem),
  mailer: undefined,
  files: folderStore(join(tmpdir(), 'worker-files')),
  log,
})
const soon = { timeout: 15_000, interval: 100 }
const happen = () =>
  recordAudit(as('academy_grants'), {
    actor: { kind: 'public' },
    event: 'thing.happened',
    subjectKind: 'thing',
    subjectId: 'one',
    at: new Date(),
  })
const outbox = async () => (await db.select().from(outboxTable)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
const verdict = () =>
  verifyAudit({
    db: as('academy_worker'),
    actor: { kind: 'system', job: 'test' },
    now: new Date(),
    log,
    ports: {},
  })

describe('the worker', () => {
  it('removes what has expired', async () => {
    await db.insert(verificationTable).values({ identifier: 'a link', value: 'x', expiresAt: new Date(0) })
    const worker = await startWorker(settings())
    await vi.waitFor(async () => expect(await db.select().from(verificationTable)).toEqual([]), soon)
    await worker.stop()
  })

  it('sends what waits in the outbox once, in the reader’s language, and forgets the link', async () => {
    const server = await startMailServer()
    const link = { template: 'sign-in-link', recipientEmail: 'alex@example.test', sample: false } as const
    await insertMail(as('academy_grants'), {
      ...link,
      language: 'en',
      params: { url: 'https://x.test/link?token=abc' },
    })
    await insertMail(as('academy_grants'), {
      ...link,
      language: 'cy',
      params: { url: 'https://x.test/cy/link?token=d' },
    })
    await insertMail(as('academy_grants'), {
      ...link,
      language: 'en',
      recipientEmail: 'refused@example.test',
      params: { url: 'x' },
    })
    const mailer = createMailer(server.url, 'Academy <grants@academy.test>')
    const [first, second] = await Promise.all([
      startWorker({ ...settings(), mailer }),
      startWorker({ ...settings(), mailer: createMailer(server.url, 'Academy <grants@academy.test>') }),
    ])
    await vi.waitFor(async () => {
      const rows = await outbox()
      expect(rows.map(({ attempts }) => attempts)).toEqual([1, 1, 1])
    }, soon)
    const ready = await fetch(`http://127.0.0.1:${first.port}/readyz`)
    expect([ready.status, await ready.text()]).toEqual([200, 'ready\n'])
    await Promise.all([first.stop(), second.stop()])
    await server.close()
    expect(server.messages).toHaveLength(2)
    expect(server.messages.toSorted().join('\n')).toMatch(
      /Content-Language: cy[^]*Content-Language: en|Content-Language: en[^]*Content-Language: cy/,
    )
    const rows = await outbox()
    expect(rows.slice(0, 2)).toMatchObject([{ params: {} }, { params: {} }])
    expect(rows[2]).toMatchObject({ sentAt: null, params: { url: 'x' } })
    expect(rows[2]?.lastError).not.toContain('example.test')
    expect((rows[2]?.nextAttemptAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(20_000)
  })

  it('says in the head of a mail that can be refused how a mail program refuses it, and in no other', async () => {
    const server = await startMailServer()
    const mailer = createMailer(server.url, 'Academy <grants@academy.test>')
    const mail = {
      to: 'alex@example.test',
      subject: 'One',
      text: 'x',
      messageId: '<1@x>',
      language: 'en',
    } as const
    await mailer.send({ ...mail, unsubscribeUrl: 'https://x.test/unsubscribe/a.b.c' })
    await mailer.send({ ...mail, subject: 'Two' })
    mailer.close()
    await server.close()
    const [one, two] = ['One', 'Two'].map((subject) =>
      server.messages.find((text) => text.includes(`Subject: ${subject}`)),
    )
    expect(one).toContain('List-Unsubscribe: <https://x.test/unsubscribe/a.b.c>')
    expect(one).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(two).toBeDefined()
    expect(two).not.toContain('List-Unsubscribe')
  })

  it('gives audit events their place within seconds, and leaves a log that verifies', async () => {
    await happen()
    const worker = await startWorker(settings())
    await vi.waitFor(
      async () => expect(await verdict()).toMatchObject({ ok: true, checked: 1n, unsealed: 0n }),
      soon,
    )
    await happen()
    await vi.waitFor(
      async () => expect(await verdict()).toMatchObject({ ok: true, checked: 2n, unsealed: 0n }),
      soon,
    )
    await worker.stop()
  })

  it('keeps its queue in its own schema as its own role, and makes tables nowhere else', async () => {
    const { rows } = await db.execute<{ schema: string; owner: string }>(`
      SELECT DISTINCT nspname AS schema, rolname AS owner FROM pg_class
      JOIN pg_namespace ON pg_namespace.oid = relnamespace JOIN pg_roles ON pg_roles.oid = relowner
      WHERE relkind IN ('r', 'p') AND starts_with(rolname, 'academy_')`)
    expect(rows).toEqual([{ schema: 'pgboss', owner: 'academy_worker' }])
    await expect(as('academy_worker').execute('CREATE TABLE grants.mine (id int)')).rejects.toThrow()
    await expect(as('academy_worker').execute('SELECT * FROM grants.answer')).rejects.toThrow()
  })

  it('starts again where it was stopped', async () => {
    await happen()
    const worker = await startWorker(settings())
    await vi.waitFor(async () => expect(await verdict()).toMatchObject({ ok: true, unsealed: 0n }), soon)
    await worker.stop()
  })
})
