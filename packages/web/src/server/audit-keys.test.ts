import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepDemoSigningKey } from '@academy/services/ports/signing-key'
import { expect, it } from 'vitest'
import { auditKeys } from './audit-keys.ts'

it('trusts the keys that are named, else in a demonstration the worker’s own, else none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'academy-keys-'))
  expect(await auditKeys(['named'], folder)).toEqual(['named'])
  const demo = await auditKeys(undefined, folder)
  const { publicKey } = await keepDemoSigningKey(folder)
  expect(demo).toEqual([Buffer.from(publicKey).toString('base64')])
  expect(await auditKeys(undefined, undefined)).toBeUndefined()
})
