import { oneLine } from '@academy/domain/form/one-line'
import type { Language } from '@academy/domain/text/language'
import type { BetterAuthOptions } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins'
import { z } from 'zod'

/** A service of somebody else, such as NHS CIS2, that says who somebody is by OpenID Connect. */
export interface IdentityService {
  /** Its address as its own discovery document writes it. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What people call it. */
  name: Record<Language, string>
}

/** How accounts of it are marked in the database. */
export const SERVICE_ID = 'service'
/** Where the service sends people back to; it has to be registered there. */
export const RETURN_PATH = '/sign-in/return'

const provenAddress = z.object({ email: z.email().max(254), emailVerified: z.literal(true) })
const NAME_LETTERS_MAX = 200

/**
 * Discovery, a code with PKCE, state and nonce, and an ID token that is checked against the service's keys. Of what it says
 * the address and the name are used.
 */
export function identityServicePlugin({ issuer, clientId, clientSecret }: IdentityService, baseUrl: string) {
  return genericOAuth({
    config: [
      {
        providerId: SERVICE_ID,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        clientId,
        clientSecret,
        tokenEndpointAuth: { method: 'client_secret_basic' },
        pkce: true,
        scopes: ['openid', 'email', 'profile'],
        redirectURI: new URL(RETURN_PATH, baseUrl).href,
        mapProfileToUser: ({ name }) => ({
          image: undefined,
          name: typeof name === 'string' ? oneLine(name).slice(0, NAME_LETTERS_MAX) : '',
        }),
      },
    ],
  })
}

/**
 * An address that the service has not proven makes no account and leads to none that is there. Somebody whose account is
 * linked already is known by the service's own number, whatever address he has there now.
 */
export const refuseUnprovenAddress: NonNullable<
  NonNullable<BetterAuthOptions['user']>['validateUserInfo']
> = ({ user, source }) => {
  if (source.method !== 'oauth' || source.action === 'sign-in') return undefined
  return provenAddress.safeParse(user).success ? undefined : { error: 'email_not_verified' }
}

/** Nothing is asked of the service later on in anybody's name, so no key to it is kept. */
export const withoutTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
}
