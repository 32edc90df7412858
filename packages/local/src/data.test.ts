import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { recordAudit } from '@academy/services/audit/record-audit'
import { sealAudit } from '@academy/services/audit/seal-audit'
import { readSigningKey } from '@academy/services/ports/signing-key'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { runProgram } from './testing/run-program.ts'

const { url, db } = useTestDatabase()

function data(...args: string[]): Promise<{ code: number | null; text: string }> {
  return dataIn({}, ...args)
}

async function dataIn(settings: Record<string, string>, ...args: string[]) {
  const { ended, output } = runProgram('data.ts', { DATABASE_URL: url, ...settings }, args)
  return { code: await ended, text: output() }
}

it('seeds, publishes and verifies', async () => {
  expect((await data('seed')).text).toMatch(/^scheme: 457 added, 0 changed$/m)
  expect((await data('verify')).text).toMatch(/^Not yet published: .*scheme/m)
  expect((await data('release', 'Spring figures')).text).toMatch(
    /^Release 1 is published \(sha256 [0-9a-f]{64}\)\.$/m,
  )
  expect((await data('release', 'Again')).text).toContain('so there is no new one')
  expect((await data('verify')).text).toContain(
    'The current release is number 1.\nNothing on the desk is waiting to be published.',
  )
  // Six commands, each a program of its own.
}, 240_000)

it('refuses a verb that does not exist, and lists those that do', async () => {
  const { code, text } = await data('imprt')
  expect(code).toBe(1)
  expect(text).toMatch(/^There is no verb "imprt"\.\nUsage: pnpm data <verb>\n {2}seed/)
})

it('asks for the title of a release', async () => {
  expect(await data('release')).toEqual({
    code: 1,
    text: 'A release needs a title: pnpm data release "Spring figures".\n',
  })
})

it('rehearses a round in a demonstration, finds it the second time, and the log verifies', async () => {
  const demo = { DEMO_MODE: 'true' }
  const small = ['rehearse', '--bids', '12', '--assessors', '5', '--until', 'assessing']
  const { code, text } = await dataIn(demo, ...small)
  expect(text).toMatch(/^12 applications: \d+ submitted/m)
  expect(text).toContain('/manage/rounds/example-rehearsal-1')
  expect(code).toBe(0)
  expect((await dataIn(demo, ...small)).text).toContain('The rehearsal with seed 1 was played before')
  expect((await dataIn(demo, 'rehearse')).text).toContain('of another size: choose another --seed')
  expect(await data('verify')).toMatchObject({ code: 0 })
}, 240_000)

it('rehearses nowhere else, and nothing that cannot be', async () => {
  expect(await data('rehearse')).toEqual({
    code: 1,
    text: 'A rehearsal is for a demonstration: this database is none, unless DEMO_MODE=true says that it is.\n',
  })
  const asked = await dataIn({ DEMO_MODE: 'true' }, 'rehearse', '--bids', '3')
  expect(asked).toEqual({ code: 1, text: '--bids is a whole number from 12 to 900.\n' })
}, 120_000)

it('verifies the whole audit log too, and fails where anything in it was changed', async () => {
  await recordAudit(db, {
    actor: { kind: 'system', job: 'test' },
    event: 'thing.happened',
    subjectKind: 'thing',
    subjectId: 'one',
    at: new Date(),
  })
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const signingKey = readSigningKey(pem)
  const key = Buffer.from(signingKey.publicKey).toString('base64')
  await sealAudit({ db, ports: { signingKey } })
  expect((await data('verify', key)).text).toMatch(
    /The audit log is whole: \d+ entries, each with its event\./,
  )
  const other = Buffer.from(
    readSigningKey(
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ).publicKey,
  )
  expect(await data('verify', other.toString('base64'))).toMatchObject({ code: 1 })
  await db.transaction(async (tx) => {
    await tx.execute('SET LOCAL session_replication_role = replica')
    await tx.execute("UPDATE audit.event SET subject_id = 'another'")
  })
  const { code, text } = await data('verify', key)
  expect(code).toBe(1)
  expect(text).toMatch(
    /The audit log is broken at entry \d+ \(event [\w-]+\): the event was changed after it was written\. Stop the worker/,
  )
})
