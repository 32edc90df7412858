import { auditEventTable, leafTable } from '@academy/db/audit/audit-tables'
import { keepSamplePerson } from '@academy/db/demo/keep-sample'
import { useTestDatabase } from '@academy/db/testing/test-database'
import type { Db } from '@academy/db/client/open-database'
import { auditEventText } from '@academy/domain/audit/audit-event'
import { provesInclusion, leafHash } from '@academy/domain/audit/merkle-log'
import { sql } from 'drizzle-orm'
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ServiceContext } from '../service-context.ts'
import { getInclusionProof } from './get-inclusion-proof.ts'
import { listAuditEvents } from './list-audit-events.ts'
import { recordAudit } from './record-audit.ts'
import { sealAudit } from './seal-audit.ts'
import { logHash, sha256 } from '../runtime/sha256.ts'
import { keepDemoSigningKey, readSigningKey } from '../ports/signing-key.ts'
import { uuidv7 } from '../runtime/uuidv7.ts'
import { verifyAudit } from './verify-audit.ts'

const { db, as, statements } = useTestDatabase()
const pem = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const key = readSigningKey(pem())
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

const context = (
  actor: ServiceContext['actor'],
  role: 'academy_grants' | 'academy_worker',
): ServiceContext => ({
  db: as(role),
  actor,
  now: new Date(),
  log: { info: () => {}, error: () => {} },
  ports: { auditKeys: [base64(key.publicKey)], signingKey: key, cursorSecret: 'a secret of a test' },
})
const worker = () => context({ kind: 'system', job: 'seal-audit' }, 'academy_worker')
const auditor = () => context({ kind: 'person', id: uuidv7(), staff: ['auditor'] }, 'academy_grants')

async function happen(count: number, subjectId = uuidv7()): Promise<string[]> {
  const ids = []
  for (let index = 0; index < count; index += 1) {
    const fact = {
      event: 'thing.happened',
      subjectKind: 'thing',
      subjectId,
      at: new Date(),
      detail: { index },
    }
    ids.push((await recordAudit(as('academy_grants'), { actor: { kind: 'public' }, ...fact })).id)
  }
  return ids
}

/** Does harm as somebody who owns the tables and has switched the triggers off, looks, and undoes it. */
async function verdictAfter(harm: ReturnType<typeof sql>) {
  const undo = new Error('undo')
  let verdict: Awaited<ReturnType<typeof verifyAudit>> | undefined
  await db
    .transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(harm)
      verdict = await verifyAudit({ ...worker(), db: tx })
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  return verdict
}

describe('the audit log', () => {
  it('takes events in batches, and what it signed verifies', async () => {
    await happen(3)
    expect(await verifyAudit(worker())).toMatchObject({
      ok: true,
      checked: 0n,
      unsealed: 3n,
      head: null,
    })
    expect(await sealAudit(worker())).toBe(3)
    await happen(4)
    expect(await sealAudit(worker())).toBe(4)
    expect(await sealAudit(worker())).toBe(0)
    const verdict = await verifyAudit(auditor())
    expect(verdict).toMatchObject({ ok: true, fault: null, checked: 7n, unsealed: 0n, head: { size: 7n } })
  })

  it('costs one statement where something happens', async () => {
    statements.length = 0
    await happen(1)
    expect(statements).toHaveLength(1)
  })

  it('gives each event one place, however many sealers there are', async () => {
    await happen(20)
    await Promise.all([1, 2, 3, 4].map(() => sealAudit(worker())))
    const { rows } =
      await db.execute(sql`SELECT count(*)::int AS leaves, count(DISTINCT event_id)::int AS events,
      max(seq)::int + 1 AS places FROM audit.leaf`)
    expect(rows[0]).toMatchObject({ leaves: rows[0]?.['events'], places: rows[0]?.['leaves'] })
    expect((await verifyAudit(worker())).ok).toBe(true)
  })

  it.each([
    [
      'event-changed',
      sql`UPDATE audit.event SET detail = '{"index": 99}' WHERE id = (SELECT event_id FROM audit.leaf WHERE seq = 2)`,
    ],
    [
      'event-changed',
      sql`UPDATE audit.event SET at = at + interval '1 ms' WHERE id = (SELECT event_id FROM audit.leaf WHERE seq = 2)`,
    ],
    [
      'event-missing',
      sql`DELETE FROM audit.event WHERE id = (SELECT event_id FROM audit.leaf WHERE seq = 2)`,
    ],
    ['entry-missing', sql`DELETE FROM audit.leaf WHERE seq = 2`],
    [
      'entry-changed',
      sql`UPDATE audit.leaf SET leaf_hash = (SELECT leaf_hash FROM audit.leaf WHERE seq = 4) WHERE seq = 2`,
    ],
  ])('says %s, and where', async (why, harm) => {
    expect(await verdictAfter(harm)).toMatchObject({ ok: false, fault: { why, seq: 2n } })
  })

  it('finds an end that was cut off, a root and a signature that were written over', async () => {
    const cut = sql`WITH gone AS (DELETE FROM audit.leaf WHERE seq >= 5 RETURNING event_id)
      DELETE FROM audit.event WHERE id IN (SELECT event_id FROM gone)`
    expect((await verdictAfter(cut))?.fault?.why).toBe('entries-cut-off')
    const root = sql`UPDATE audit.head SET root_hash = sha256('x') WHERE size = 3`
    expect((await verdictAfter(root))?.fault).toMatchObject({ why: 'root-differs', seq: 2n })
    const signature = sql`UPDATE audit.head SET signature = sha512('x') WHERE size = 3`
    expect((await verdictAfter(signature))?.fault?.why).toBe('signature-wrong')
  })

  it('takes no head of another key for its own', async () => {
    const other = base64(readSigningKey(pem()).publicKey)
    const verdict = await verifyAudit({ ...auditor(), ports: { auditKeys: [other] } })
    expect(verdict).toMatchObject({ ok: false, fault: { why: 'unknown-key' }, trustedKeys: [other] })
  })

  it('sees that whoever owns the database wrote it anew and signed it with a key of his own', async () => {
    const forge = async (tx: Db) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      const [event] = await tx.select().from(auditEventTable).limit(1)
      if (!event) throw new Error('nothing to forge')
      const changed = { ...event, detail: { index: 99 } }
      const hash = Buffer.from(sha256(auditEventText(changed)))
      await tx.execute(
        sql`UPDATE audit.event SET detail = '{"index": 99}', hash = ${hash} WHERE id = ${event.id}`,
      )
      await tx.execute(sql`INSERT INTO audit.unsealed SELECT id FROM audit.event ON CONFLICT DO NOTHING`)
      await tx.execute(sql`DELETE FROM audit.leaf`)
      await tx.execute(sql`DELETE FROM audit.head`)
      while ((await sealAudit({ ...worker(), db: tx, ports: { signingKey: readSigningKey(pem()) } })) > 0);
      const check = (auditKeys: readonly string[]) =>
        verifyAudit({ ...auditor(), db: tx, ports: { auditKeys } })
      return [await check([base64(key.publicKey)]), await check([])]
    }
    const undo = new Error('undo')
    let verdicts: Awaited<ReturnType<typeof forge>> = []
    await db
      .transaction(async (tx) => {
        verdicts = await forge(tx)
        throw undo
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error
      })
    expect(verdicts).toMatchObject([
      { ok: false, fault: { why: 'unknown-key' } },
      // Held against nothing but itself it passes, so the page must say that no key was known.
      { ok: true, trustedKeys: [] },
    ])
  })

  it('cannot be changed or emptied, by the owner either', async () => {
    const tries = [
      () => db.update(auditEventTable).set({ detail: {} }),
      () => db.delete(leafTable),
      () => db.execute(sql`UPDATE audit.head SET size = size + 1`),
      () => db.execute(sql`TRUNCATE audit.event CASCADE`),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ cause: { code: '23001' } })
  })
})

describe('a proof that an event is in the log', () => {
  it('can be checked by somebody who has only the proof', async () => {
    const [id = ''] = await happen(1)
    await expect(getInclusionProof(auditor(), { eventId: id })).rejects.toMatchObject({
      reason: 'not-sealed',
    })
    await sealAudit(worker())
    const proof = await getInclusionProof(auditor(), { eventId: id })
    const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
    const given = {
      leaf: bytes(proof.leafHash),
      index: proof.leafIndex,
      size: proof.treeSize,
      path: proof.path.map(bytes),
      root: bytes(proof.rootHash),
    }
    expect(leafHash(logHash, sha256(proof.event))).toEqual(given.leaf)
    expect(provesInclusion(logHash, given)).toBe(true)
    const forged = leafHash(logHash, sha256(proof.event.replace('happened', 'happens')))
    expect(provesInclusion(logHash, { ...given, leaf: forged })).toBe(false)
    await expect(getInclusionProof(auditor(), { eventId: uuidv7() })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('the auditor’s list', () => {
  it('has each event once, the newest first, page by page, and can be narrowed', async () => {
    const subjectId = uuidv7()
    const made = await happen(120, subjectId)
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await listAuditEvents(auditor(), {
        subjectKind: 'thing',
        subjectId,
        ...(after && { after }),
      })
      seen.push(...page.events.map(({ id }) => id))
      after = page.cursor ?? undefined
    } while (after)
    expect(new Set(seen)).toEqual(new Set(made))
    expect(seen).toHaveLength(120)
    statements.length = 0
    await listAuditEvents(auditor(), {})
    expect(statements).toHaveLength(3)
  })

  const ownCursor = async (input: { subjectKind?: string } = {}) =>
    (await listAuditEvents(auditor(), input)).cursor ?? ''

  it('does not take a cursor that somebody wrote, changed or took from other events', async () => {
    await happen(60, uuidv7())
    const cursor = await ownCursor()
    const signed = Buffer.from(cursor, 'base64url')
    const forged = Buffer.concat([Buffer.alloc(12), signed.subarray(12)]).toString('base64url')
    const changed = Buffer.from(signed)
    changed[20] = (changed[20] ?? 0) ^ 1
    const refused = async (after: string, input = {}) =>
      await listAuditEvents(auditor(), { ...input, after }).catch(({ reason }) => reason)
    expect(await refused(forged)).toBe('unknown-cursor')
    expect(await refused(changed.toString('base64url'))).toBe('unknown-cursor')
    expect(await refused(cursor, { subjectKind: 'thing' })).toBe('cursor-of-another-list')
    expect(await refused(await ownCursor({ subjectKind: 'thing' }), { subjectKind: 'thing' })).toBeTypeOf(
      'object',
    )
  })

  it.each(['garbage', '~', '2026-01-01T00:00:00.000Z~0198c000-0000-7000-8000-000000000000', ''])(
    'does not begin again at "%s", which is the cursor of nothing',
    async (after) => {
      await expect(listAuditEvents(auditor(), { after })).rejects.toMatchObject({
        code: 'invalid',
        reason: 'unknown-cursor',
      })
    },
  )

  it('is for auditors, as is checking the log', async () => {
    const personId = await keepSamplePerson(db, {
      email: 'x@example.test',
      name: 'X Example',
      language: 'en',
    })
    const applicant = context({ kind: 'person', id: personId, staff: ['fund-manager'] }, 'academy_grants')
    await expect(listAuditEvents(applicant, {})).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(verifyAudit(applicant)).rejects.toMatchObject({ code: 'not-allowed' })
    const visitor = context({ kind: 'public' }, 'academy_grants')
    await expect(listAuditEvents(visitor, {})).rejects.toMatchObject({ code: 'signed-out' })
  })
})

describe('the key of demo mode', () => {
  it('is made once, by however many ask for it, and nobody else can read it', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'academy-key-')), 'data')
    const keys = await Promise.all([1, 2, 3].map(() => keepDemoSigningKey(folder)))
    expect(new Set(keys.map(({ publicKey }) => Buffer.from(publicKey).toString('hex'))).size).toBe(1)
    const path = join(folder, 'audit-signing-key.pem')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(readSigningKey(await readFile(path, 'utf8')).publicKey).toEqual(keys[0]?.publicKey)
  })

  it.each(['', 'half a k', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'])(
    'says which file is damaged and what to do, when it holds "%s"',
    async (text) => {
      const folder = await mkdtemp(join(tmpdir(), 'academy-key-'))
      const path = join(folder, 'audit-signing-key.pem')
      await writeFile(path, text)
      await expect(keepDemoSigningKey(folder)).rejects.toThrow(
        `${path} is damaged: it holds no ed25519 key. Put it back from a copy;`,
      )
    },
  )

  it('is an ed25519 key and no other', () => {
    const rsa = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    expect(() => readSigningKey(rsa.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow('ed25519')
    expect(() => readSigningKey('not a key')).toThrow('ed25519')
  })
})
