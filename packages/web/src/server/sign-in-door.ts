import type { RequestSource } from '@academy/services/auth/auth-request'
import { createAuth, type Auth, type AuthSettings } from '@academy/services/auth/create-auth'
import type { IdentityService } from '@academy/services/auth/identity-service'
import { openServiceSignIn, type ServiceSignIn } from '@academy/services/auth/service-sign-in'
import { DomainError } from '@academy/domain/domain-error'
import type { Language } from '@academy/domain/text/language'
import { findActor } from '@academy/services/auth/find-actor'
import { listSamplePeople, sampleChoiceInput } from '@academy/services/demo/list-sample-people'
import { beginPasskeySignIn, signInWithPasskey } from '@academy/services/auth/sign-in-with-passkey'
import { confirmSignInLink, requestSignInLink, signInAsSample, signOut } from '@academy/services/auth/sign-in'
import { acceptInvitations } from '@academy/services/grants/people/accept-invitations'
import { listOutbox } from '@academy/services/mail/list-outbox'
import { findRefusal } from '@academy/services/runtime/find-refusal'
import { createRuntime, type Runtime } from '@academy/services/runtime/create-runtime'
import type { Log } from '@academy/services/service-context'
import { demoContext, type Demo } from '../context/demo-context.ts'
import { requestContext } from '../context/request-context.ts'
import { ownWaysContext } from '../context/own-ways-context.ts'
import { publicSession, sessionContext, type Session } from '../context/session-context.ts'
import { signInContext, type SignIn } from '../context/sign-in-context.ts'
import { orRefusal } from './or-refusal.ts'
import { ownWaysFor } from './own-ways-for.ts'
import type { PageSettings } from './page-handler.ts'

export interface SignInDoorSettings {
  runtime: Runtime
  /** The address with which better-auth's own pool connects, as `academy_auth`. */
  databaseUrl: string
  /** Signs the cookies; at least 32 characters. */
  secret: string
  /** Where people reach the app: links in mails begin with it. */
  origin: string
  demo: boolean
  /** Another way in, where the operator has named one. */
  service?: IdentityService | undefined
}

type SignInDoor = Required<Pick<PageSettings, 'sessionFor' | 'prepare'>> & { close(): Promise<void> }

/** What an app with people adds to each request: who asks, and the ways to sign in and out. */
export function signInDoor({
  runtime,
  databaseUrl,
  secret,
  origin,
  demo,
  service,
}: SignInDoorSettings): SignInDoor {
  const signIn = createRuntime({ databaseUrl, role: 'academy_auth', log: runtime.log })
  const settings: AuthSettings = {
    db: signIn.database.db,
    secret,
    baseUrl: origin,
    demo,
    log: runtime.log,
    atSignIn: [(personId) => acceptInvitations(runtime.database.db, personId)],
  }
  const auth = createAuth(settings)
  const serviceSignIn = service && openServiceSignIn(settings, service)
  const ways: Ways = { auth, service: serviceSignIn, serviceName: service?.name ?? null }
  return {
    sessionFor: async ({ headers }) => {
      try {
        return toSession(await findActor(auth, headers))
      } catch (error) {
        if (findRefusal(error)?.code !== 'unavailable') throw error
        runtime.log.error({ error }, 'who asks could not be found out')
        return { ...publicSession, isUnknown: true }
      }
    },
    prepare: (context, { headers }) => {
      const source = { headers, clientAddress: context.get(requestContext).clientAddress }
      context.set(signInContext, signInFor(ways, source, runtime.log))
      context.set(ownWaysContext, ownWaysFor(signIn, origin, context.get(sessionContext)))
      context.set(demoContext, demo ? demoFor(runtime) : null)
    },
    close: signIn.close,
  }
}

function toSession({
  actor,
  person,
  roundRoles,
  sessionId,
  expiresAt,
  setCookie,
}: Awaited<ReturnType<typeof findActor>>): Session {
  return {
    actor,
    roundRoles,
    setCookie,
    ...(person && { name: person.name || person.email }),
    ...(sessionId && { sessionId }),
    ...(expiresAt && { expiresAt }),
  }
}

interface Ways {
  auth: Auth
  service: ServiceSignIn | undefined
  serviceName: Record<Language, string> | null
}

function signInFor({ auth, service, serviceName }: Ways, source: RequestSource, log: Log): SignIn {
  const chosen = () => {
    if (!service) throw new DomainError('not-found')
    return service
  }
  const refusing = <T>(work: () => Promise<T>) => orRefusal(work, log)
  const cookiesOf = async (work: () => Promise<{ setCookie: string[] }>) => (await refusing(work)).setCookie
  return {
    requestLink: (input) => refusing(() => requestSignInLink(auth, input, source)),
    confirmLink: (input) => refusing(() => confirmSignInLink(auth, input, source)),
    beginPasskey: () => refusing(() => beginPasskeySignIn(auth, source)),
    withPasskey: (response) => cookiesOf(() => signInWithPasskey(auth, { response }, source)),
    serviceName,
    startService: (input) => refusing(() => chosen().start(input, source)),
    finishService: (query) => refusing(() => chosen().finish(query, source)),
    asSample: (personId) => cookiesOf(() => signInAsSample(auth, { personId }, source)),
    signOut: () => cookiesOf(() => signOut(auth, source)),
  }
}

function demoFor(runtime: Runtime): Demo {
  const ctx = runtime.contextFor({ kind: 'public' })
  return {
    samplePeople: (wanted) =>
      orRefusal(() => listSamplePeople(ctx, sampleChoiceInput.parse(wanted)), runtime.log),
    outbox: () => orRefusal(() => listOutbox(ctx), runtime.log),
  }
}
