import { keepChallenge } from '@academy/db/auth/challenges'
import { findPasskeys } from '@academy/db/auth/passkeys'
import { findAddress } from '@academy/db/auth/people'
import { DomainError } from '@academy/domain/domain-error'
import { generateRegistrationOptions } from '@simplewebauthn/server'
import { requirePerson } from '../actor/require-person.ts'
import type { ServiceContext } from '../service-context.ts'
import { addPurpose, CHALLENGE_SECONDS, KEY_KINDS, type PasskeySite } from './passkey-site.ts'

/** So many for one person: a phone, a few machines and a key in a drawer. */
export const PASSKEYS_MAX = 10

/**
 * What the browser is to make a passkey of, as JSON for `navigator.credentials.create`: one that names its person itself and
 * asks for a finger, face or PIN each time. Three statements; `ctx.db` is connected as `academy_auth`. Refuses with
 * `signed-out`, and `refused` because `passkeys-full`.
 */
export async function beginPasskey(ctx: ServiceContext, site: PasskeySite): Promise<unknown> {
  const personId = requirePerson(ctx)
  const [own, email] = await Promise.all([findPasskeys(ctx.db, personId), findAddress(ctx.db, personId)])
  if (email === undefined) throw new DomainError('signed-out')
  if (own.length >= PASSKEYS_MAX) throw new DomainError('refused', 'passkeys-full', { max: PASSKEYS_MAX })
  const options = await generateRegistrationOptions({
    rpName: site.id,
    rpID: site.id,
    userName: email,
    userID: new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex')),
    timeout: CHALLENGE_SECONDS * 1000,
    attestationType: 'none',
    supportedAlgorithmIDs: KEY_KINDS,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
  })
  await keepChallenge(ctx.db, options.challenge, addPurpose(personId), CHALLENGE_SECONDS)
  return options
}
