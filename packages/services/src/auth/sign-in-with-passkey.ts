import { DomainError } from '@academy/domain/domain-error'
import { authRequest, type RequestSource } from './auth-request.ts'
import type { Auth } from './create-auth.ts'
import { refuseFailure } from './refuse-failure.ts'
import type { SignedIn } from './sign-in.ts'

/** What the browser is to sign, as JSON for `navigator.credentials.get`. Refuses with `too-many`. */
export async function beginPasskeySignIn(auth: Auth, source: RequestSource): Promise<unknown> {
  const response = await authRequest(auth, source, '/sign-in/passkey-begin', {})
  await refuseFailure(response)
  return response.json()
}

/**
 * Signs in with what the browser said. Refuses with `refused` because `passkey-refused`, whatever it was that did not fit,
 * and with `too-many`.
 */
export async function signInWithPasskey(
  auth: Auth,
  input: { response: string },
  source: RequestSource,
): Promise<SignedIn> {
  const response = await authRequest(auth, source, '/sign-in/passkey', input)
  if (response.status === 401) throw new DomainError('refused', 'passkey-refused')
  await refuseFailure(response)
  return { setCookie: response.headers.getSetCookie() }
}
