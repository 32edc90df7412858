import { parseArgs } from 'node:util'
import { countRehearsed, isSuperuser } from '@academy/db/demo/rehearsed-round'
import {
  REHEARSAL_LIMITS,
  rehearsalStages,
  type RehearsalStage,
} from '@academy/services/demo/rehearsal/rehearse'
import { PlainError } from '../processes/plain-error.ts'
import type { DataVerb } from './data-verbs.ts'
import { playInDatabase } from './play-in-database.ts'
import { saidCounts } from './said-counts.ts'
import { withSystemContext } from './system-context.ts'

/** `pnpm data rehearse`: plays a made-up round. */
export const rehearseVerb: DataVerb = {
  usage: `rehearse [--bids 300] [--assessors 20] [--seed 1] [--until ${rehearsalStages.join('|')}]
                           play a whole round that is made up, in a demonstration`,
  run: async (url, args, { demo, grantsOrigin }) => {
    if (!demo) {
      throw new PlainError(
        'A rehearsal is for a demonstration: this database is none, unless DEMO_MODE=true says that it is.',
      )
    }
    const { until, ...size } = readWanted(args)
    const slug = `example-rehearsal-${size.seed}`
    const began = performance.now()
    return withSystemContext(url, 'rehearse', async (system) => {
      if (!(await isSuperuser(system.db))) {
        throw new PlainError(
          'A rehearsal ends the time for applying early, for which its login must be a superuser.',
        )
      }
      const around = { url, origin: grantsOrigin, system }
      const report = (line: string) => console.log(line)
      const result = await playInDatabase(around, { slug, name: nameOf(size.seed), size, until, report })
      if (!result.ok) {
        throw new PlainError(
          result.why === 'in-earnest'
            ? `There is a round ${slug} that is not made up: choose another --seed.`
            : `There is a rehearsal with seed ${size.seed} of another size: choose another --seed.`,
        )
      }
      const counted = saidCounts(await countRehearsed(system.db, slug))
      const seconds = Math.round((performance.now() - began) / 1000)
      const how =
        result.played.length === 0
          ? `The rehearsal with seed ${size.seed} was played before, until ${result.stage}.`
          : `Played until ${result.stage} in ${seconds} seconds.`
      return `${how}\n${counted}\nSign in as Fatima Example and look at ${grantsOrigin}/manage/rounds/${slug}`
    })
  },
}

function readWanted(args: readonly string[]) {
  const { bids, assessors, seed, until } = readOptions(args)
  const stage = rehearsalStages.find((name) => name === until)
  if (!stage) throw new PlainError(`A rehearsal goes until ${rehearsalStages.join(', ')}.`)
  return {
    bids: numberIn('bids', bids),
    assessors: numberIn('assessors', assessors),
    seed: numberIn('seed', seed),
    until: stage satisfies RehearsalStage,
  }
}

function readOptions(args: readonly string[]) {
  const options = {
    bids: { type: 'string', default: '300' },
    assessors: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    until: { type: 'string', default: rehearsalStages.at(-1) ?? '' },
  } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error))
  }
}

function numberIn(name: keyof typeof REHEARSAL_LIMITS, text: string): number {
  const [least, most] = REHEARSAL_LIMITS[name]
  const number = Number(text)
  if (!/^\d{1,4}$/.test(text) || number < least || number > most)
    throw new PlainError(`--${name} is a whole number from ${least} to ${most}.`)
  return number
}

function nameOf(seed: number) {
  return {
    en: `Example social prescribing fund (rehearsal ${seed})`,
    cy: `Cronfa presgripsiynu cymdeithasol enghreifftiol (ymarfer ${seed})`,
  }
}
