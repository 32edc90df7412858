import { asPerson } from '@academy/db/actor/as-person'
import { accountTable, personTable, sessionTable, verificationTable } from '@academy/db/auth/auth-tables'
import type { Db } from '@academy/db/client/open-database'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { getOAuthState } from 'better-auth/api'
import { magicLink } from 'better-auth/plugins'
import type { Language } from '@academy/domain/text/language'
import { recordAudit } from '../audit/record-audit.ts'
import { uuidv7 } from '../runtime/uuidv7.ts'
import type { Log } from '../service-context.ts'
import { actorPlugin } from './actor-plugin.ts'
import {
  identityServicePlugin,
  refuseUnprovenAddress,
  withoutTokens,
  type IdentityService,
} from './identity-service.ts'
import { passkeyPlugin } from './passkey-plugin.ts'
import { passkeySite } from './passkey-site.ts'
import { samplePlugin } from './sample-plugin.ts'
import { signInLimits } from './sign-in-limits.ts'
import { sendSignInLink } from './send-sign-in-link.ts'
import { IDLE_SECONDS, LINK_SECONDS } from './session-times.ts'

export interface AuthSettings {
  /** Connected as `academy_auth`, which nothing else is. */
  db: Db
  /** At least 32 characters; signs the cookies. */
  secret: string
  /** Where people reach the app, such as `https://grants.example.org`: links in mails begin with it. */
  baseUrl: string
  /** Sample people sign in with one click, and mail is shown on the outbox page. */
  demo: boolean
  log: Log
  /** What else happens when somebody signs in, in this order: each door says what it wants done. */
  atSignIn?: readonly AtSignIn[]
  /** Only for `openServiceSignIn`: asking such a service for its addresses must hold up nothing else. */
  service?: IdentityService | undefined
}

export type AtSignIn = (personId: string) => Promise<void>

const USER_AGENT_MAX = 300

/** Requests never reach these paths from outside: the functions of this folder call them. */
export const AUTH_PATH = '/auth'

export type Auth = ReturnType<typeof createAuth>

/**
 * Sign-in by a link in a mail, with sessions in the database. No route of it is public: pages call
 * `requestSignInLink`, `confirmSignInLink`, `signInAsSample`, `signOut` and `findActor`.
 */
export function createAuth({ db, secret, baseUrl, demo, log, atSignIn = [], service }: AuthSettings) {
  const secure = baseUrl.startsWith('https://')
  return betterAuth({
    appName: 'academy',
    baseURL: baseUrl,
    basePath: AUTH_PATH,
    secret,
    telemetry: { enabled: false },
    // Only its own sentence: what else it would log may hold an address.
    logger: { level: 'error', log: (_level, message) => log.error({}, `sign-in: ${message.split(':')[0]}`) },
    // A refusal is an answer. Anything else is thrown as it is, so that a database that is away can be told from a bug.
    onAPIError: { throw: true },
    trustedOrigins: demo ? ['http://localhost:*', 'http://127.0.0.1:*'] : [],
    database: drizzleAdapter(db, {
      provider: 'pg',
      transaction: true,
      schema: {
        user: personTable,
        session: sessionTable,
        account: accountTable,
        verification: verificationTable,
      },
    }),
    user: {
      validateUserInfo: refuseUnprovenAddress,
      additionalFields: { language: { type: 'string', required: false, defaultValue: 'en', input: false } },
    },
    // `actorPlugin` gives a session more time, within its absolute limit.
    session: { expiresIn: IDLE_SECONDS, disableSessionRefresh: true },
    account: { updateAccountOnSignIn: false },
    rateLimit: signInLimits(db),
    advanced: {
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      // Said aloud, because better-auth leaves them out where NODE_ENV is `test`.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      useSecureCookies: false,
      cookiePrefix: 'academy',
      defaultCookieAttributes: { secure },
      cookies: {
        session_token: {
          name: secure ? '__Host-academy-session' : 'academy-session',
          attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure },
        },
      },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user, ctx) => ({
            data: { ...user, language: await languageOf(ctx?.headers) },
          }),
        },
      },
      account: { create: { before: async (account) => ({ data: { ...account, ...withoutTokens } }) } },
      session: {
        create: {
          // The network address counts attempts and is kept nowhere; of the browser what its name needs.
          before: async (session) => ({
            data: {
              ...session,
              ipAddress: null,
              userAgent: session.userAgent?.slice(0, USER_AGENT_MAX) ?? null,
            },
          }),
          after: async (session, ctx) => {
            const actor = { kind: 'person' as const, id: session.userId, staff: [] }
            const fact = {
              actor,
              event: 'person.signed-in',
              subjectKind: 'person',
              subjectId: session.userId,
              detail: { by: wayOf(ctx?.path) },
            }
            await asPerson(db, session.userId, (tx, { at }) => recordAudit(tx, { ...fact, at }))
            for (const act of atSignIn) await act(session.userId)
          },
        },
      },
    },
    plugins: [
      magicLink({
        expiresIn: LINK_SECONDS,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token, metadata }) =>
          sendSignInLink({ db, baseUrl, demo }, { email, token, metadata }),
      }),
      actorPlugin(db),
      passkeyPlugin(db, passkeySite(baseUrl)),
      ...(demo ? [samplePlugin(db)] : []),
      ...(service ? [identityServicePlugin(service, baseUrl)] : []),
    ],
  })
}

/** The language of the page on which somebody new began to sign in. */
async function languageOf(headers: Headers | undefined): Promise<Language> {
  const language: unknown = headers?.get(LANGUAGE_HEADER) ?? (await getOAuthState())?.['language']
  return language === 'cy' ? 'cy' : 'en'
}

/** By what somebody signed in, as the log says it. */
function wayOf(path = ''): string {
  if (path.startsWith('/magic-link')) return 'link'
  if (path.startsWith('/callback')) return 'service'
  return path.startsWith('/sign-in/') ? path.slice('/sign-in/'.length) : 'unknown'
}

/** Set by the functions of this folder from the address that the server saw, never taken from outside. */
export const CLIENT_ADDRESS_HEADER = 'x-academy-client-address'

/** Set by them too: the language of the page on which somebody new signs in. */
export const LANGUAGE_HEADER = 'x-academy-language'
