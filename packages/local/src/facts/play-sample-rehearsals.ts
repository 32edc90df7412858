import { once } from 'node:events'
import { isSuperuser } from '@academy/db/demo/rehearsed-round'
import { sampleRehearsals } from '@academy/services/demo/rehearsal/sample-rehearsals'
import { playInDatabase } from './play-in-database.ts'
import { withSystemContext } from './system-context.ts'

interface PlayingThem {
  url: string
  /** Where people find the grants door. */
  origin: string
  signal: AbortSignal
  report: (line: string) => void
  /** Resolves when the database serves, also after a restart that is under way. */
  serving: () => Promise<void>
}

const ATTEMPTS = 3

/**
 * Plays the small made-up rounds of demo mode where they are missing, while the doors serve already. Made once, they are found
 * again; a login that is no superuser cannot make them. Where the database goes away meanwhile it goes on when that is back, and what is left is for the next start. Never rejects.
 */
export async function playSampleRehearsals(playing: PlayingThem): Promise<void> {
  const { report, serving, signal } = playing
  const aborted = signal.aborted ? Promise.resolve() : once(signal, 'abort')
  for (let attempt = 1; attempt <= ATTEMPTS && !signal.aborted; attempt += 1) {
    try {
      // A database that is given up is never there again.
      await Promise.race([serving(), aborted])
      signal.throwIfAborted()
      return await playMissing(playing)
    } catch (error) {
      if (!signal.aborted && attempt === ATTEMPTS)
        report(`The made-up rounds are not all played; the next start goes on with them. ${String(error)}`)
    }
  }
}

async function playMissing({ url, origin, signal, report }: PlayingThem): Promise<void> {
  const began = performance.now()
  const played = await withSystemContext(url, 'play-sample-rehearsals', async (system) => {
    let rounds = 0
    if (!(await isSuperuser(system.db))) return rounds
    for (const sample of sampleRehearsals) {
      signal.throwIfAborted()
      const onBegin = () => {
        if (rounds === 0)
          report('Playing made-up rounds in the background, so that every page of staff is full')
        rounds += 1
      }
      await playInDatabase({ url, origin, system }, { ...sample, signal, onBegin, report: () => {} })
    }
    return rounds
  })
  const seconds = Math.round((performance.now() - began) / 1000)
  if (played > 0) report(`The made-up rounds are played (${seconds} s): sign in as Fatima Example`)
}
