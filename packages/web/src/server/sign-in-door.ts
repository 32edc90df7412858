import type { RequestSource } from '@academy/services/auth/auth-request'
import { createAuth } from '@academy/services/auth/create-auth'
import { findActor } from '@academy/services/auth/find-actor'
import { listSamplePeople } from '@academy/services/demo/list-sample-people'
import { confirmSignInLink, requestSignInLink, signInAsSample, signOut } from '@academy/services/auth/sign-in'
import { acceptInvitations } from '@academy/services/grants/people/accept-invitations'
import { listOutbox } from '@academy/services/mail/list-outbox'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import { toRefusal } from '../api/refusal.ts'
import { demoContext, type Demo } from '../context/demo-context.ts'
import { requestContext } from '../context/request-context.ts'
import type { Session } from '../context/session-context.ts'
import { signInContext, type SignIn } from '../context/sign-in-context.ts'
import type { PageSettings } from './page-handler.ts'

export interface SignInDoorSettings {
  runtime: Runtime
  /** Signs the cookies; at least 32 characters. */
  secret: string
  /** Where people reach the app: links in mails begin with it. */
  origin: string
  demo: boolean
}

/** What an app with people adds to each request: who asks, and the ways to sign in and out. */
export function signInDoor({
  runtime,
  secret,
  origin,
  demo,
}: SignInDoorSettings): Required<Pick<PageSettings, 'sessionFor' | 'prepare'>> {
  const auth = createAuth({
    db: runtime.database.db,
    secret,
    baseUrl: origin,
    demo,
    log: runtime.log,
    atSignIn: [acceptInvitations],
  })
  return {
    sessionFor: async ({ headers }) => toSession(await findActor(auth, headers)),
    prepare: (context, { headers }) => {
      const source = { headers, clientAddress: context.get(requestContext).clientAddress }
      context.set(signInContext, signInFor(auth, source))
      context.set(demoContext, demo ? demoFor(runtime) : null)
    },
  }
}

function toSession({ actor, person, expiresAt, setCookie }: Awaited<ReturnType<typeof findActor>>): Session {
  return {
    actor,
    setCookie,
    ...(person && { name: person.name || person.email }),
    ...(expiresAt && { expiresAt }),
  }
}

function signInFor(auth: ReturnType<typeof createAuth>, source: RequestSource): SignIn {
  return {
    requestLink: (input) => refusing(() => requestSignInLink(auth, input, source)),
    confirmLink: (input) => refusing(() => confirmSignInLink(auth, input, source)),
    asSample: (personId) => cookiesOf(() => signInAsSample(auth, { personId }, source)),
    signOut: () => cookiesOf(() => signOut(auth, source)),
  }
}

function demoFor(runtime: Runtime): Demo {
  const ctx = runtime.contextFor({ kind: 'public' })
  return { samplePeople: () => listSamplePeople(ctx), outbox: () => listOutbox(ctx) }
}

async function cookiesOf(work: () => Promise<{ setCookie: string[] }>): Promise<string[]> {
  return (await refusing(work)).setCookie
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toRefusal(error)
  }
}
