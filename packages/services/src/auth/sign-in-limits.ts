import { countSignIn } from '@academy/db/auth/count-attempt'
import type { Db } from '@academy/db/client/open-database'
import type { BetterAuthRateLimitOptions } from 'better-auth'
import { LINK_SECONDS } from './session-times.ts'

/** So many links to one mailbox while one of them works: enough for a slow mail server, too few to bother anybody. */
export const LINKS_MAX = 5

/** People of an office that may sign in from one network address within a quarter of an hour, whatever else they do. */
const PEOPLE_BEHIND_ONE_ADDRESS = 300
const perPerson = (attempts: number) => ({ window: LINK_SECONDS, max: PEOPLE_BEHIND_ONE_ADDRESS * attempts })

/**
 * What may be asked from one network address. What has to be held back follows the mailbox and the link: a link works
 * once, for a quarter of an hour, and cannot be guessed, so that following one is not counted at all.
 */
export function signInLimits(db: Db): BetterAuthRateLimitOptions {
  return {
    enabled: true,
    // In a window that begins with the first attempt. better-auth's own begins anew with each, so that an office which
    // is never quiet for a quarter of an hour would be counted all day.
    customStorage: {
      consume: async (key, { window, max }) => {
        const { count, leftMs } = await countSignIn(db, key, window * 1000)
        return { allowed: count <= max, retryAfter: count <= max ? null : Math.ceil(leftMs / 1000) }
      },
    },
    ...perPerson(10),
    customRules: {
      // The first that fits; better-auth's own rule for the second is three in ten seconds.
      '/sign-in/magic-link': perPerson(LINKS_MAX),
      '/sign-in/*': perPerson(10),
      '/magic-link/verify': false,
      '/sign-out': false,
    },
  }
}
