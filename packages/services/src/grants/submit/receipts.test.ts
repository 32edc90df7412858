import { useTestDatabase } from '@academy/db/testing/test-database'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealAudit } from '../../audit/seal-audit.ts'
import { readSigningKey } from '../../ports/signing-key.ts'
import { sha256 } from '../../runtime/sha256.ts'
import type { ServiceContext } from '../../service-context.ts'
import { beginCorrection, dropCorrection } from '../apply/correct-application.ts'
import { getCheckAnswers } from '../apply/get-check-answers.ts'
import { saveSection } from '../apply/save-section.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getReceipt } from './get-receipt.ts'
import { getReceiptProof } from './get-receipt-proof.ts'
import { submitApplication } from './submit-application.ts'

const { db, as, statements } = useTestDatabase()
const { applicant, contextOf, person, key } = arrangeGrants(db, () => as('academy_grants'))
const press = (ctx: ServiceContext, applicationId: string) =>
  submitApplication(ctx, { applicationId, idempotencyKey: key() })
const write = (ctx: ServiceContext, applicationId: string, involvement: string, version: number) =>
  saveSection(ctx, {
    applicationId,
    section: 'people',
    values: { involvement },
    baseVersions: { involvement: version },
  })
const involvementOf = async (ctx: ServiceContext, applicationId: string) =>
  (await getCheckAnswers(ctx, { applicationId })).sections
    .flatMap(({ answers }) => answers)
    .find(({ field }) => field.name === 'involvement')?.value

describe('what was sent', () => {
  it('is read as it was sent, not as it was changed and left since, in as many statements as before', async () => {
    const { ctx, applicationId } = await applicant()
    await write(ctx, applicationId, 'As it was sent.', 1)
    await press(ctx, applicationId)
    await beginCorrection(ctx, { applicationId })
    await write(ctx, applicationId, 'Typed and left.', 2)
    expect(await involvementOf(ctx, applicationId)).toBe('Typed and left.')
    await dropCorrection(ctx, { applicationId })
    expect(await involvementOf(ctx, applicationId)).toBe('As it was sent.')
    statements.length = 0
    await getCheckAnswers(ctx, { applicationId })
    expect(statements.length).toBeLessThanOrEqual(3)
    // What was typed is still there when it is taken up again.
    await beginCorrection(ctx, { applicationId })
    expect(await involvementOf(ctx, applicationId)).toBe('Typed and left.')
  })

  it('has a receipt each time, and every one of them can be opened again', async () => {
    const { ctx, applicationId } = await applicant()
    const first = await press(ctx, applicationId)
    await beginCorrection(ctx, { applicationId })
    await write(ctx, applicationId, 'Changed.', 1)
    const second = await press(ctx, applicationId)
    const latest = await getReceipt(ctx, { applicationId })
    expect(latest).toMatchObject({ receiptNumber: second.receiptNumber, no: 2, stands: true })
    expect(latest.all.map(({ no, receiptNumber }) => [no, receiptNumber])).toEqual([
      [2, second.receiptNumber],
      [1, first.receiptNumber],
    ])
    const earlier = await getReceipt(ctx, { applicationId, no: 1 })
    expect(earlier).toMatchObject({
      receiptNumber: first.receiptNumber,
      sha256: first.sha256,
      no: 1,
      stands: false,
    })
    expect(Buffer.from(sha256(earlier.canonicalJson)).toString('hex')).toBe(first.sha256)
    expect(earlier.logEntry?.eventId).not.toBe(latest.logEntry?.eventId)
    expect(await refusalOf(getReceipt(ctx, { applicationId, no: 3 }))).toBe('not-found')
    const stranger = contextOf(await person())
    expect(await refusalOf(getReceipt(stranger, { applicationId, no: 1 }))).toBe('not-found')
  })

  it('is proven to be in the log, each submission by its own event', async () => {
    const { ctx, applicationId } = await applicant()
    const first = await press(ctx, applicationId)
    await beginCorrection(ctx, { applicationId })
    const second = await press(ctx, applicationId)
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    const signingKey = readSigningKey(
      createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString(),
    )
    const worker: ServiceContext = {
      ...ctx,
      db: as('academy_worker'),
      actor: { kind: 'system', job: 'test' },
      ports: { signingKey },
    }
    while ((await sealAudit(worker)) > 0);
    const said = async (no?: number) =>
      JSON.stringify(
        await getReceiptProof(ctx, { applicationId, ...(no && { no }) }),
        (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
      )
    expect(await said(1)).toContain(first.receiptNumber)
    expect(await said()).toContain(second.receiptNumber)
    expect(await said()).not.toContain(first.receiptNumber)
  })
})
