import { findRounds } from '@academy/db/grants/round/find-rounds'
import type { RoundRules } from '@academy/domain/grants/round-rules'
import type { Words } from '@academy/domain/text/words'
import type { ServiceContext } from '../../service-context.ts'
import { definitionOf } from './definition-of.ts'
import { toRoundSummary, type RoundSummary } from './round-summary.ts'

export interface ListedRound extends RoundSummary {
  /** All the money of the round. */
  potPence: bigint
  /** The most that one bid may ask for its first year. */
  yearOneMaxPence: bigint
  /** What the money is for. */
  summary: Words
  rules: Pick<RoundRules, 'yearOneLeastPence' | 'taperPercent' | 'match'>
  requirements: Words[]
  /** Whether its results were told to everybody. */
  isTold: boolean
}

/** Every round on show, the one that closes last first. Public; one statement. */
export async function listRounds(ctx: ServiceContext): Promise<ListedRound[]> {
  const rounds = await findRounds(ctx.db)
  return rounds.map(({ round, roundVersion, toldAt }) => {
    const { definition, rules, potPence } = definitionOf(roundVersion)
    const { summary, requirements } = definition
    const { yearOneMaxPence, yearOneLeastPence, taperPercent, match } = rules
    return {
      ...toRoundSummary(round, ctx.now),
      potPence,
      yearOneMaxPence,
      summary,
      requirements,
      isTold: toldAt !== null,
      rules: { yearOneLeastPence, taperPercent, match },
    }
  })
}
