import { execFile } from 'node:child_process'
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishingInstant } from '@academy/domain/audit/published-head'
import { readSigningKey } from '../ports/signing-key.ts'
import { listPublishedHeads } from './list-published-heads.ts'
import { publishHeads } from './publish-heads.ts'
import { recordAudit } from './record-audit.ts'
import { sealAudit } from './seal-audit.ts'
import { verifyAudit } from './verify-audit.ts'

const { db, as, statements } = useTestDatabase()
const script = fileURLToPath(new URL('../../../../docs/verify-heads.mjs', import.meta.url))
const pem = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const signingKey = readSigningKey(pem())
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const DAY_MS = 86_400_000
/** From tomorrow on, so that whatever is sealed now was sealed before the hour of each day. */
const dayOf = (later: number) => new Date(Date.now() + (later + 1) * DAY_MS).toISOString().slice(0, 10)
const MINUTE_MS = 60_000
const halfPast = (later: number) => new Date(publishingInstant(dayOf(later)).getTime() + 30 * MINUTE_MS)
const publish = (later: number) =>
  publishHeads({ db: as('academy_worker'), ports: { signingKey }, now: halfPast(later) })
const listed = (later = 6) => listPublishedHeads({ db: as('academy_grants'), now: halfPast(later) }, {})

async function happen(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await recordAudit(as('academy_grants'), {
      actor: { kind: 'public' },
      event: 'thing.happened',
      subjectKind: 'thing',
      subjectId: randomUUID(),
      at: new Date(),
    })
  await sealAudit({ db: as('academy_worker'), ports: { signingKey } })
}

/** What the script of the docs says of a file, in a process that has nothing else. */
async function checked(heads: unknown, kept?: unknown): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'academy-heads-'))
  const [path, keptPath] = [join(folder, 'heads.json'), join(folder, 'kept.json')]
  await Promise.all([
    writeFile(path, JSON.stringify({ heads })),
    writeFile(keptPath, JSON.stringify({ heads: kept ?? [] })),
  ])
  const values = [
    script,
    path,
    '--key',
    base64(signingKey.publicKey),
    '--until',
    dayOf(6),
    '--kept',
    keptPath,
  ]
  return new Promise((resolve) => {
    execFile(process.execPath, values, { env: {} }, (error, out) => {
      const wrong = out.split('\n').flatMap((line) => (line.startsWith('NO') ? [line.slice(5)] : []))
      resolve(error && wrong.length === 0 ? [error.message] : wrong)
    })
  })
}

/** Harm by somebody who owns the tables, and what the check of the whole log says of it. */
async function verdictAfter(harm: ReturnType<typeof sql>) {
  const undo = new Error('undo')
  let verdict: Awaited<ReturnType<typeof verifyAudit>> | undefined
  await db
    .transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(harm)
      verdict = await verifyAudit({
        db: tx,
        actor: { kind: 'system', job: 'a-test' },
        now: halfPast(0),
        log: { info: () => {}, error: () => {} },
        ports: { auditKeys: [base64(signingKey.publicKey)] },
      })
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  return verdict
}

let heads: Omit<Awaited<ReturnType<typeof listed>>['heads'][number], 'size'>[]

beforeAll(async () => {
  expect(await publish(0)).toBe(0)
  for (const [later, count] of [3, 4, 1, 0, 6].entries()) {
    if (count > 0) await happen(count)
    await publish(later)
  }
  await happen(2)
  // The worker was down on the sixth day.
  await publish(6)
  heads = (await listed()).heads.map(({ size: _size, ...head }) => head)
})

describe('the heads that are published each day', () => {
  it('are one for each day, with a missed one made up at its real time and not back-dated', async () => {
    expect(heads.map(({ day, late }) => [day, late])).toEqual([
      [dayOf(6), false],
      [dayOf(5), true],
      ...[4, 3, 2, 1, 0].map((later) => [dayOf(later), false]),
    ])
    expect(heads[1]?.publishedAt).toEqual(halfPast(6))
    expect((await listed(6)).missing).toEqual([])
    // Half an hour after it was due that of the eighth day is not missing yet.
    expect((await listed(8)).missing).toEqual([dayOf(7)])
  })

  it('are published once, however many publish', async () => {
    statements.length = 0
    expect(await publish(6)).toBe(0)
    expect(statements).toHaveLength(1)
    const before = await listed()
    const made = await Promise.all([1, 2, 3].map(() => publish(6)))
    expect(made).toEqual([0, 0, 0])
    expect(await listed()).toEqual(before)
  })

  it('pass the script of the docs, which has nothing but the file', async () => {
    expect(await checked(heads)).toEqual([])
    expect(heads.filter(({ consistency }) => consistency.length > 0).length).toBeGreaterThan(2)
  })

  it('fail it when one was altered, and it says which', async () => {
    const change = (at: number, to: object) =>
      heads.map((head, index) => (index === at ? { ...head, ...to } : head))
    const text = heads[2]?.text.replace(/"root":"./, '"root":"x') ?? ''
    expect(await checked(change(2, { text }))).toContain(
      `${dayOf(4)}: the signature is not of this text and key`,
    )
    expect(await checked(change(2, { consistency: [] }))).toEqual([
      `${dayOf(4)}: it is not proved that the log only grew`,
    ])
    expect(await checked(change(2, { day: dayOf(3) }))).toContain(
      `${dayOf(3)}: the signed text is of another day`,
    )
    const other = base64(readSigningKey(pem()).publicKey)
    expect(await checked(change(2, { publicKey: other }))).toContain(
      `${dayOf(4)}: it was signed by a key that you did not name`,
    )
  })

  it('fail it when days were reordered, taken out, or cut off at either end', async () => {
    const [newest, second, ...rest] = heads
    expect(await checked([second, newest, ...rest])).toContain(
      `${dayOf(5)}: it does not stand in the order of the days`,
    )
    expect(await checked(heads.toSpliced(2, 1))).toContain(`${dayOf(4)}: its head is missing`)
    expect(await checked(heads.slice(0, -1))).toEqual([`${dayOf(1)}: the heads before it are missing`])
    expect(await checked(heads.slice(1))).toEqual([`${dayOf(6)}: the newest head is of ${dayOf(5)}`])
    expect(await checked(heads, [{ ...newest, text: 'what we kept' }])).toEqual([
      `${dayOf(6)}: it is not what you kept`,
    ])
  })

  it('are never changed or removed, by the owner either', async () => {
    for (const harm of [
      sql`UPDATE audit.published_head SET day = day + 100`,
      sql`DELETE FROM audit.published_head`,
      sql`TRUNCATE audit.published_head`,
    ])
      await expect(db.execute(harm)).rejects.toMatchObject({ cause: { code: '23001' } })
    await expect(
      as('academy_grants').execute(sql`INSERT INTO audit.published_head SELECT * FROM audit.published_head`),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it.each([
    ['published-differs', sql`UPDATE audit.published_head SET text = text || ' ' WHERE day = ${dayOf(2)}`],
    [
      'published-differs',
      sql`UPDATE audit.published_head SET published_at = published_at - interval '1 day' WHERE day = ${dayOf(2)}`,
    ],
    ['published-differs', sql`DELETE FROM audit.published_head WHERE day = ${dayOf(2)}`],
    ['signature-wrong', sql`UPDATE audit.published_head SET signature = sha512('x') WHERE day = ${dayOf(2)}`],
    ['unknown-key', sql`UPDATE audit.published_head SET public_key = sha256('x') WHERE day = ${dayOf(2)}`],
    ['published-differs', sql`DELETE FROM audit.head WHERE size = 8`],
  ])('are part of the check of the whole log: %s', async (why, harm) => {
    expect((await verdictAfter(sql`SELECT 1`))?.ok).toBe(true)
    expect(await verdictAfter(harm)).toMatchObject({ ok: false, fault: { why } })
  })
})
