import { ownPath } from '@academy/domain/address/own-path'
import { DomainError } from '@academy/domain/domain-error'
import type { Language } from '@academy/domain/text/language'
import { z } from 'zod'
import { authRequest, type RequestSource } from './auth-request.ts'
import type { Auth } from './create-auth.ts'
import { refuseFailure } from './refuse-failure.ts'

/** `Set-Cookie` headers, to be put on the answer as they are. */
export interface SignedIn {
  setCookie: string[]
}

/** `isNew`: nobody had the address before, so that we know nothing else of them yet. */
export interface FirstSignIn extends SignedIn {
  isNew: boolean
}

/** Never pages: better-auth answers with one of them, and its name says what became of a link. */
const outcomes = { callbackURL: '/known', newUserCallbackURL: '/new', errorCallbackURL: '/expired' }

const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())

/**
 * Sends a link to an e-mail address. The answer is the same whether or not anybody has that address; whoever follows
 * the link is signed in, and is a new person if there was none. `next` is where to go then: a path of ours.
 * Refuses with `invalid` because `not-an-email`; `too-many` because `mailbox` or `address`, with the `minutes` to wait; and
 * `not-allowed` for a request from another site.
 */
export async function requestSignInLink(
  auth: Auth,
  input: { email: string; language: Language; next?: string | undefined },
  source: RequestSource,
): Promise<void> {
  const email = emailSchema.safeParse(input.email)
  if (!email.success) throw new DomainError('invalid', 'not-an-email')
  const metadata = { language: input.language, next: ownPath(input.next) }
  await refuseFailure(await authRequest(auth, source, '/sign-in/magic-link', { email: email.data, metadata }))
}

/**
 * Signs in with the token of a link, which works once and for 15 minutes. Call it when a button is pressed, not when
 * the page of the link is opened: mail scanners open every link. Somebody new is written to in `language` until they
 * choose otherwise. Refuses with `refused` because `link-expired`.
 */
export async function confirmSignInLink(
  auth: Auth,
  { token, language }: { token: string; language: Language },
  source: RequestSource,
): Promise<FirstSignIn> {
  const path = `/magic-link/verify?${new URLSearchParams({ token, ...outcomes }).toString()}`
  const response = await authRequest(auth, { ...source, language }, path)
  if (response.status !== 302) await refuseFailure(response)
  const outcome = new URL(response.headers.get('location') ?? '', auth.options.baseURL).pathname
  if (outcome === outcomes.errorCallbackURL) throw new DomainError('refused', 'link-expired')
  return { setCookie: response.headers.getSetCookie(), isNew: outcome === outcomes.newUserCallbackURL }
}

/** Signs in a sample person. Refuses with `not-found` for anybody else, and for everybody outside demo mode. */
export async function signInAsSample(
  auth: Auth,
  input: { personId: string },
  source: RequestSource,
): Promise<SignedIn> {
  const response = await authRequest(auth, source, '/sign-in/sample', { personId: input.personId })
  if (response.status === 404 || response.status === 400) throw new DomainError('not-found')
  await refuseFailure(response)
  return { setCookie: response.headers.getSetCookie() }
}

/** Ends the session, here and in the database. */
export async function signOut(auth: Auth, source: RequestSource): Promise<SignedIn> {
  const response = await authRequest(auth, source, '/sign-out', {})
  await refuseFailure(response)
  return { setCookie: response.headers.getSetCookie() }
}
