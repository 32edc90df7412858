import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { beforeAll, describe, expect, it } from 'vitest'
import { getReceipt } from './get-receipt.ts'
import { submitApplication } from './submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getReceiptProof } from './get-receipt-proof.ts'
import type { InclusionProof } from '../../audit/prove-inclusion.ts'
import { sealAudit } from '../../audit/seal-audit.ts'
import { readSigningKey, type SigningKey } from '../../ports/signing-key.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person, applicant, key } = arrangeGrants(db, () => as('academy_grants'))
const script = fileURLToPath(new URL('../../../../../docs/verify-receipt.mjs', import.meta.url))
const newKey = () =>
  readSigningKey(
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
const ours = newKey()
const base64 = (signingKey: SigningKey) => Buffer.from(signingKey.publicKey).toString('base64')
const seal = () => sealAudit({ db: as('academy_worker'), ports: { signingKey: ours } })

let folder: string
let own: Awaited<ReturnType<typeof applicant>>
let proof: InclusionProof
let text: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'academy-proof-'))
  own = await applicant()
  await submitApplication(own.ctx, { applicationId: own.applicationId, idempotencyKey: key() })
  // Another application after it, so that the path has two sides.
  await applicant({ filled: false })
  await seal()
  proof = await getReceiptProof(own.ctx, { applicationId: own.applicationId })
  text = (await getReceipt(own.ctx, own)).canonicalJson
})

/** What the script of the docs says of a proof, in a process that has nothing but the saved files. */
async function checked(given: unknown, { trusted = base64(ours), receipt = text } = {}): Promise<string[]> {
  const [proofPath, textPath] = [join(folder, 'proof.json'), join(folder, 'receipt.json')]
  await Promise.all([writeFile(proofPath, JSON.stringify(given)), writeFile(textPath, receipt)])
  const values = [script, proofPath, '--key', trusted, '--text', textPath]
  return new Promise((resolve) => {
    execFile(process.execPath, values, { cwd: folder, env: {} }, (error, out) => {
      const wrong = out.split('\n').flatMap((line) => (line.startsWith('NO') ? [line.slice(5)] : []))
      resolve(error && wrong.length === 0 ? [error.message] : wrong)
    })
  })
}

describe('the proof of one’s own submission', () => {
  it('is checked from its JSON alone, by a script without a line of ours', async () => {
    expect(proof.path.length).toBeGreaterThan(1)
    expect(await checked(proof)).toEqual([])
  })

  it('fails the script when any part of it was changed', async () => {
    const { head } = proof
    const event = proof.event.replace('submitted', 'withdrawn')
    expect(await checked({ ...proof, event })).toContain('the event gives the leaf')
    const [first = '', ...rest] = proof.path
    const path = [first.replace(/^./, (digit) => (digit === '0' ? '1' : '0')), ...rest]
    for (const wrong of [{ path }, { path: rest }, { leafIndex: proof.leafIndex + 1 }])
      expect(await checked({ ...proof, ...wrong })).toContain('the path leads from the leaf to the root')
    expect(await checked({ ...proof, treeSize: proof.treeSize + 1 })).toContain(
      'the signed text names this root and size',
    )
    // The year and not a root that begins with the same digits.
    const later = { ...head, text: head.text.replace(/"20(\d\d-)/, '"21$1') }
    expect(await checked({ ...proof, head: later })).toEqual(['the signature is of this text and key'])
    expect(await checked(proof, { trusted: base64(newKey()) })).toEqual(['the key is the one you gave'])
    expect(await checked(proof, { receipt: `${text} ` })).toEqual(['the event has the SHA-256 of the text'])
  })

  it('is not found for anybody else, an auditor or fund manager neither, nor before it was submitted', async () => {
    const stranger = await applicant()
    const staff = await Promise.all(
      (['auditor', 'fund-manager'] as const).map(async (role) => contextOf(await person(role), [role])),
    )
    for (const ctx of [stranger.ctx, ...staff])
      expect(await refusalOf(getReceiptProof(ctx, own))).toBe('not-found')
    expect(await refusalOf(getReceiptProof(stranger.ctx, stranger))).toBe('not-found')
    await submitApplication(stranger.ctx, { ...stranger, idempotencyKey: key() })
    expect(await refusalOf(getReceiptProof(stranger.ctx, stranger))).toBe('conflict: not-sealed')
  })

  it('takes three statements', async () => {
    statements.length = 0
    await getReceiptProof(own.ctx, { applicationId: own.applicationId })
    expect(statements.filter((statement) => statement.startsWith('select "'))).toHaveLength(3)
  })
})
