import { ownPath } from '@academy/domain/address/own-path'
import { DomainError } from '@academy/domain/domain-error'
import type { Language } from '@academy/domain/text/language'
import { z } from 'zod'
import { authRequest, type RequestSource } from './auth-request.ts'
import { createAuth, type Auth, type AuthSettings } from './create-auth.ts'
import { SERVICE_ID, type IdentityService } from './identity-service.ts'
import { refuseFailure } from './refuse-failure.ts'
import { refusalOf } from './service-refusals.ts'
import type { FirstSignIn } from './sign-in.ts'

export interface ServiceSignIn {
  /**
   * Where to send somebody who chose the service, and the cookie that proves later that it was this browser. Refuses with
   * `refused` because `service-away`; `too-many`; `not-allowed` for a request from another site.
   */
  start(
    input: { language: Language; next: string },
    source: RequestSource,
  ): Promise<{ url: string; setCookie: string[] }>
  /**
   * Signs in whom the service has sent back, by the query that came along. Refuses with `refused` because
   * `service-expired`, `service-declined`, `service-unproven`, `service-away` or `service-refused`, each with the
   * `language` that the person began in.
   */
  finish(
    query: URLSearchParams,
    source: RequestSource,
  ): Promise<FirstSignIn & { language: Language; next: string | null }>
}

/** How long somebody waits for a service that does not answer. */
const ANSWERS_WITHIN_MS = 8_000
const outcomes = { known: '/known', new: '/new', failed: '/failed' }
const started = z.object({ url: z.url() })
/** Of the query what the standard names. */
const PASSED_ON = ['code', 'state', 'iss', 'error']
const QUERY_LETTERS_MAX = 4_000

/** Sign-in through an identity service. Nothing is asked of the service before somebody chooses it. */
export function openServiceSignIn(settings: AuthSettings, service: IdentityService): ServiceSignIn {
  let opened: Auth | undefined

  /** better-auth with the service; made anew after the service did not answer, because it asks for its addresses once. */
  async function ask<T>(language: Language, work: (auth: Auth) => Promise<T>): Promise<T> {
    const auth = (opened ??= createAuth({ ...settings, service }))
    try {
      return await within(ANSWERS_WITHIN_MS, work(auth))
    } catch (error) {
      if (!(error instanceof AwayError)) throw error
      if (opened === auth) opened = undefined
      settings.log.error({}, `sign-in: the identity service ${error.message}`)
      throw new DomainError('refused', 'service-away', { language })
    }
  }

  /** An issuer that calls itself something else may be another one's. */
  async function checkIssuer(auth: Auth): Promise<void> {
    const { socialProviders } = await auth.$context
    const issuer = socialProviders.find(({ id }) => id === SERVICE_ID)?.issuer
    if (issuer === undefined) throw new AwayError('does not answer')
    if (bare(issuer) !== bare(service.issuer)) throw new AwayError('calls itself by another name')
  }

  return {
    start: ({ language, next }, source) =>
      ask(language, async (auth) => {
        const query = new URLSearchParams({ language, next: ownPath(next) ?? '' }).toString()
        const response = await authRequest(auth, source, '/sign-in/social', {
          provider: SERVICE_ID,
          disableRedirect: true,
          callbackURL: `${outcomes.known}?${query}`,
          newUserCallbackURL: `${outcomes.new}?${query}`,
          errorCallbackURL: `${outcomes.failed}?${query}`,
          additionalData: { language },
        })
        if (response.status === 404) throw new AwayError('does not answer')
        await refuseFailure(response)
        await checkIssuer(auth)
        const { url } = started.parse(await response.json())
        return { url, setCookie: response.headers.getSetCookie() }
      }),
    finish: (query, source) =>
      ask('en', async (auth) => {
        const passed = new URLSearchParams()
        for (const name of PASSED_ON) {
          const value = query.get(name)
          if (value !== null) passed.set(name, value.slice(0, QUERY_LETTERS_MAX))
        }
        const response = await authRequest(auth, source, `/callback/${SERVICE_ID}?${passed.toString()}`)
        if (response.status !== 302) await refuseFailure(response)
        const to = new URL(response.headers.get('location') ?? '', auth.options.baseURL)
        const language = to.searchParams.get('language') === 'cy' ? 'cy' : 'en'
        const isNew = to.pathname === outcomes.new
        if (!isNew && to.pathname !== outcomes.known)
          throw new DomainError('refused', refusalOf(to.searchParams.get('error')), { language })
        const next = ownPath(to.searchParams.get('next'))
        return { setCookie: response.headers.getSetCookie(), isNew, language, next }
      }),
  }
}

class AwayError extends Error {
  override name = 'AwayError'
}

const bare = (issuer: string) => issuer.replace(/\/$/, '')

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AwayError('does not answer in time')), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
