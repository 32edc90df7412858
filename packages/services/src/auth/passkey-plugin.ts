import { keepChallenge, takeChallenge } from '@academy/db/auth/challenges'
import { findPasskey, markPasskeyUsed } from '@academy/db/auth/passkeys'
import type { Db } from '@academy/db/client/open-database'
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { usedPasskeyResponse } from './passkey-response.ts'
import { CHALLENGE_SECONDS, SIGN_IN_PURPOSE, type PasskeySite } from './passkey-site.ts'

/**
 * Signs in whoever holds a passkey of a person. Every way in which one does not fit is the same refusal: nothing can be
 * learned of who has one.
 */
export function passkeyPlugin(db: Db, site: PasskeySite) {
  return {
    id: 'academy-passkey',
    endpoints: {
      beginPasskeySignIn: createAuthEndpoint('/sign-in/passkey-begin', { method: 'POST' }, async (ctx) => {
        const options = await generateAuthenticationOptions({
          rpID: site.id,
          userVerification: 'required',
          timeout: CHALLENGE_SECONDS * 1000,
        })
        await keepChallenge(db, options.challenge, SIGN_IN_PURPOSE, CHALLENGE_SECONDS)
        return ctx.json(options)
      }),
      signInWithPasskey: createAuthEndpoint(
        '/sign-in/passkey',
        { method: 'POST', body: z.strictObject({ response: z.string() }) },
        async (ctx) => {
          const personId = await personOf(db, site, ctx.body.response)
          const user = personId && (await ctx.context.internalAdapter.findUserById(personId))
          if (!user) throw new APIError('UNAUTHORIZED')
          const session = await ctx.context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ status: true })
        },
      ),
    },
  } satisfies BetterAuthPlugin
}

async function personOf(db: Db, site: PasskeySite, text: string): Promise<string | undefined> {
  const given = usedPasskeyResponse.safeParse(text)
  if (!given.success) return undefined
  const passkey = await findPasskey(db, given.data.id)
  if (!passkey) return undefined
  const { id, personId, credentialId, publicKey, counter } = passkey
  const outcome = await verifyAuthenticationResponse({
    response: given.data,
    expectedChallenge: (challenge) => takeChallenge(db, challenge, SIGN_IN_PURPOSE),
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    expectedType: 'webauthn.get',
    credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
    requireUserVerification: true,
  }).catch(orFalseSignature)
  if (!outcome?.verified) return undefined
  return (await markPasskeyUsed(db, id, outcome.authenticationInfo.newCounter)) ? personId : undefined
}

/** The library throws a plain `Error` for whatever does not fit; what comes from the database has a `cause`. */
export function orFalseSignature(error: unknown): undefined {
  if (error instanceof Error && error.cause === undefined) return undefined
  throw error
}
