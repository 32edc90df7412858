import { compareDeskWithRelease } from '@academy/db/published/releases/write-release'
import { insertEdition, takeEdition } from '@academy/db/registry/take-edition'
import { currentEdition } from '@academy/db/seed/editions'
import { loadSeed } from '@academy/db/seed/load-seed'
import { publishRelease } from '@academy/services/published/releases/publish-release'
import { listReleases } from '@academy/services/published/releases/list-releases'
import { PlainError } from '../processes/plain-error.ts'
import { rehearseVerb } from './rehearse-verb.ts'
import { withSystemContext } from './system-context.ts'
import { verifyLog } from './verify-log.ts'

/** What a verb may know of the platform whose database it works on. */
export interface DataSurroundings {
  /** It is a demonstration: the embedded database, or one that is said to be one. */
  demo: boolean
  /** Where people find the grants door. */
  grantsOrigin: string
}

export interface DataVerb {
  usage: string
  /** Does the work on the database at `url` and answers what to print. Throws a PlainError for a wrong argument. */
  run(url: string, args: readonly string[], around: DataSurroundings): Promise<string>
}

/** `pnpm data <verb>`: what can be done to the facts from a terminal. */
export const dataVerbs: Readonly<Record<string, DataVerb>> = {
  seed: {
    usage: 'seed                     bring the desk up to the files in packages/db/seed',
    run: (url) =>
      withSystemContext(url, 'data-seed', async (ctx) => {
        const counts = Object.entries(await takeEdition(ctx.db, currentEdition))
        await insertEdition(ctx.db, currentEdition.number)
        const lines = counts.filter(([, { added, changed, retired }]) => added + changed + retired > 0)
        if (lines.length === 0) return 'The desk already holds every row of the seed.'
        return lines
          .map(
            ([kind, { added, changed, retired }]) =>
              `${kind}: ${added} added, ${changed} changed${retired > 0 ? `, ${retired} retired` : ''}`,
          )
          .join('\n')
      }),
  },
  release: {
    usage: 'release <title> [notes]  publish what is verified on the desk as the next release',
    run: (url, [title, notes = '']) =>
      withSystemContext(url, 'data-release', async (ctx) => {
        if (title === undefined)
          throw new PlainError('A release needs a title: pnpm data release "Spring figures".')
        const publication = await publishRelease(ctx, { title, notes })
        if (!publication.published)
          return 'Nothing on the desk differs from the current release, so there is no new one.'
        return `Release ${publication.number} is published (sha256 ${publication.sha256}).`
      }),
  },
  rehearse: rehearseVerb,
  verify: {
    usage:
      'verify [key …]           check the seed files, what on the desk is not yet published, and the whole audit log,\n                             which only these keys may have signed',
    run: (url, keys) =>
      withSystemContext(url, 'data-verify', async (ctx) => {
        const seed = loadSeed()
        const rows = Object.values(seed).reduce((sum, table) => sum + table.length, 0)
        const [{ changed }, [current], audit] = await Promise.all([
          compareDeskWithRelease(ctx.db),
          listReleases(ctx),
          verifyLog(url, keys),
        ])
        const published =
          current === undefined
            ? 'Nothing has been published yet.'
            : `The current release is number ${current.number}.`
        const open =
          changed.length === 0
            ? 'Nothing on the desk is waiting to be published.'
            : `Not yet published: ${changed.join(', ')}.`
        return `The seed files hold ${rows} rows, all valid.\n${published}\n${open}\n${audit}`
      }),
  },
}
