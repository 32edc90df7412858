import type { Criterion } from '../round/criterion.ts'
import type { Language } from '../text/language.ts'
import { Chance } from './chance.ts'
import type { RehearsedAssessor } from './rehearsed-assessor.ts'
import type { RehearsedBid } from './rehearsed-bid.ts'
import { fill } from './stock.ts'
import { reasons, feedback } from './reasons.ts'

export interface RehearsedScore {
  criterion: string
  score: number
  justification: string
  note: string
  noteForFeedback: boolean
}

/** What an ordinary bid gets on a scale from 0 to 4, and what one of quality 1 gets more. */
const MIDDLE = 2.1
const A_STEP = 0.95
const NOISE = 0.55

/**
 * What an assessor gives a bid: its quality by each criterion as he sees it, with his leniency, how much of the scale he uses,
 * and chance; the words say what the score says. In the language of the bid where he has it.
 */
export function scoresOf(
  seed: number,
  bid: RehearsedBid,
  assessor: RehearsedAssessor,
  criteria: readonly Criterion[],
): RehearsedScore[] {
  const chance = new Chance(seed, 5, bid.no, assessor.no)
  const language: Language = assessor.language === 'cy' && bid.language === 'cy' ? 'cy' : 'en'
  const gaps = { place: bid.place.council.name[language], who: chance.pick(bid.theme.who)[language] }
  return criteria.map(({ name, scale }) => {
    const seen = bid.quality + 0.7 * (bid.strengths[name] ?? 0)
    const felt = MIDDLE + A_STEP * assessor.spread * seen + assessor.leniency + chance.normal(0, NOISE)
    const points = scale.map(({ score }) => score)
    const score = Math.min(Math.max(Math.round(felt), Math.min(...points)), Math.max(...points))
    const said = reasons[name]?.[score]?.[language] ?? []
    const hint = chance.percent(60) ? feedback[name]?.[score < 3 ? 'low' : 'high'][language] : undefined
    return {
      criterion: name,
      score,
      justification: fill(chance.pick(said), gaps),
      note: hint === undefined ? '' : fill(chance.pick(hint), gaps),
      noteForFeedback: hint !== undefined && chance.percent(70),
    }
  })
}
