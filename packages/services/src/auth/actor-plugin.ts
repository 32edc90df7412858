import type { Db } from '@academy/db/client/open-database'
import { extendSession, findSession } from '@academy/db/auth/people'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { sessionTime } from './session-times.ts'

/**
 * Who sends a request, from its session cookie, in one statement: session, person and roles together. A session
 * that is used gets more time, up to twelve hours in all; that is a second statement, once a minute at most.
 */
export function actorPlugin(db: Db) {
  return {
    id: 'academy-actor',
    endpoints: {
      findActor: createAuthEndpoint('/actor', { method: 'GET', requireHeaders: true }, async (ctx) => {
        const { sessionToken } = ctx.context.authCookies
        const token = await ctx.getSignedCookie(sessionToken.name, ctx.context.secret)
        if (!token) return null
        const found = await findSession(db, token)
        const now = new Date()
        const time = found && sessionTime(found.session, now)
        if (!found || !time || time.expired) {
          ctx.setCookie(sessionToken.name, '', { ...sessionToken.attributes, maxAge: 0 })
          return null
        }
        const expiresAt = time.renewedUntil ?? found.session.expiresAt
        if (time.renewedUntil && (await extendSession(db, found.session.id, time.renewedUntil))) {
          const maxAge = Math.floor((expiresAt.getTime() - now.getTime()) / 1000)
          await ctx.setSignedCookie(sessionToken.name, token, ctx.context.secret, {
            ...sessionToken.attributes,
            maxAge,
          })
        }
        const { person, staff, roundRoles, session } = found
        return { person, staff, roundRoles, sessionId: session.id, expiresAt }
      }),
    },
  } satisfies BetterAuthPlugin
}
