import type { Db } from '@academy/db/client/open-database'
import { isSamplePerson } from '@academy/db/auth/people'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** Signs in a person made up for demonstrations. It is part of the app in demo mode only, and takes nobody else. */
export function samplePlugin(db: Db) {
  return {
    id: 'academy-sample',
    endpoints: {
      signInAsSample: createAuthEndpoint(
        '/sign-in/sample',
        { method: 'POST', body: z.strictObject({ personId: z.uuid() }) },
        async (ctx) => {
          const { personId } = ctx.body
          const user = (await isSamplePerson(db, personId))
            ? await ctx.context.internalAdapter.findUserById(personId)
            : null
          if (!user) throw new APIError('NOT_FOUND')
          const session = await ctx.context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ status: true })
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
