import { asPerson } from '@academy/db/actor/as-person'
import { takeChallenge } from '@academy/db/auth/challenges'
import { countPasskeys, insertPasskey } from '@academy/db/auth/passkeys'
import { DomainError } from '@academy/domain/domain-error'
import { oneLine } from '@academy/domain/form/one-line'
import { verifyRegistrationResponse } from '@simplewebauthn/server'
import { z } from 'zod'
import { requirePerson } from '../actor/require-person.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { ServiceContext } from '../service-context.ts'
import { PASSKEYS_MAX } from './begin-passkey.ts'
import { orFalseSignature } from './passkey-plugin.ts'
import { newPasskeyResponse } from './passkey-response.ts'
import { addPurpose, KEY_KINDS, type PasskeySite } from './passkey-site.ts'

/** At least one sign that can be seen. */
const VISIBLE = /[^\p{C}\p{Z}]/u

export const addPasskeyInput = z.strictObject({
  /** What the person calls it; cut at 100 letters. */
  name: z
    .string()
    .transform((name) => [...oneLine(name)].slice(0, 100).join(''))
    .pipe(z.string().regex(VISIBLE)),
  /** The browser's answer to `beginPasskey`, as JSON. */
  response: z.string(),
})

/**
 * Keeps a passkey of the person. Four statements and the audit's; `ctx.db` is connected as `academy_auth`. Refuses with
 * `signed-out`, and `refused` because `passkey-refused` where the answer does not fit or is an old one, or
 * `passkeys-full`.
 */
export async function addPasskey(
  ctx: ServiceContext,
  site: PasskeySite,
  { name, response }: z.output<typeof addPasskeyInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  const given = newPasskeyResponse.safeParse(response)
  const outcome =
    given.success &&
    (await verifyRegistrationResponse({
      response: given.data,
      expectedChallenge: (challenge) => takeChallenge(ctx.db, challenge, addPurpose(personId)),
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      expectedType: 'webauthn.create',
      requireUserVerification: true,
      supportedAlgorithmIDs: KEY_KINDS,
    }).catch(orFalseSignature))
  if (!given.success || !outcome || !outcome.verified) throw new DomainError('refused', 'passkey-refused')
  const { credential } = outcome.registrationInfo
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    if ((await countPasskeys(tx, personId)) >= PASSKEYS_MAX)
      throw new DomainError('refused', 'passkeys-full', { max: PASSKEYS_MAX })
    const passkeyId = await insertPasskey(tx, {
      personId,
      name,
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: given.data.response.transports,
    })
    if (!passkeyId) throw new DomainError('refused', 'passkey-refused')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'person.passkey-added',
      subjectKind: 'person',
      subjectId: personId,
      at,
      detail: { passkeyId },
    })
  })
}
