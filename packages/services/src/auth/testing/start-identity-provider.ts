import { createServer } from 'node:http'
import { once } from 'node:events'
import { Provider } from 'oidc-provider'

export interface ProviderAccount {
  sub: string
  email?: string | undefined
  email_verified?: boolean | undefined
  name?: string
}

export interface ProviderState {
  account: ProviderAccount
  /** When it takes requests and does not answer. */
  hangs: 'never' | 'always' | 'at-token'
  /** Whether the person turns back there. */
  declines: boolean
}

/** A real OpenID provider on this machine, which signs in `provider.account` without asking. */
export async function startIdentityProvider(redirectUri: string) {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const issuer = `http://127.0.0.1:${port}`
  const client = { clientId: 'academy', clientSecret: 'a secret of the client, made up' }
  const state: ProviderState = { account: { sub: 'nobody' }, hangs: 'never', declines: false }

  const oidc = new Provider(issuer, {
    clients: [
      { client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key of a test'] },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...state.account, sub }) }),
    loadExistingGrant: async (ctx) => {
      const { client: asks, session } = ctx.oidc
      const grant = new ctx.oidc.provider.Grant({
        clientId: asks?.clientId ?? '',
        accountId: session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = oidc.callback()
  server.on('request', (request, response) => {
    if (state.hangs === 'always' || (state.hangs === 'at-token' && request.url === '/token')) return
    if (!request.url?.startsWith('/interaction/')) {
      void answer(request, response)
      return
    }
    const result = state.declines
      ? { error: 'access_denied', error_description: 'not now' }
      : { login: { accountId: state.account.sub } }
    void oidc.interactionFinished(request, response, result)
  })

  return {
    issuer,
    port,
    client,
    state,
    /** Goes through the provider as a browser does; gives the address that it is sent back to. */
    async visit(url: string): Promise<URL> {
      const jar = new Map<string, string>()
      let at = url
      for (let step = 0; step < 10; step += 1) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
        const { status, headers } = await fetch(at, { headers: { cookie }, redirect: 'manual' })
        for (const line of headers.getSetCookie()) {
          const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
          jar.set(name, value)
        }
        const to = headers.get('location')
        if (!to) throw new Error(`${at} answered ${status}`)
        at = new URL(to, at).href
        if (at.startsWith(redirectUri)) return new URL(at)
      }
      throw new Error('the provider sent round and round')
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
