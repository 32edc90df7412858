import type { LimitKey } from '@academy/domain/allocate/allocation-input'
import type { Breach } from '@academy/domain/allocate/check-allocation'
import { textIn } from '@academy/domain/text/define-text'
import { answerText } from '../text/allocate/answer-text.ts'
import { percentOf, pointsOf, poundsOf, ruleAt, type Saying } from './saying.ts'

type Broke = 'time-limit' | 'died' | 'overran' | 'refused'

/** What the solver said of a division, as far as words need it. */
export type SaidAnswer =
  | { status: 'optimal'; ties: 'broken' | 'open' }
  | { status: 'best-found'; why: 'near-enough' | Broke; worth: number; bound?: number | null | undefined }
  | { status: 'infeasible' }
  | { status: 'nothing-found'; why: Broke }

/** How good an answer is, in a sentence or two. */
export function answerInWords(saying: Saying, answer: SaidAnswer): string[] {
  const text = textIn(answerText, saying.language)
  switch (answer.status) {
    case 'optimal':
      return [text[`optimal-${answer.ties}`]]
    case 'best-found': {
      const why = answer.why === 'near-enough' || answer.why === 'time-limit' ? answer.why : 'broke'
      return [text[`found-${why}`], gapInWords(saying, answer)]
    }
    case 'infeasible':
      return [text.infeasible]
    case 'nothing-found':
      return [text[answer.why === 'time-limit' ? 'nothing-time-limit' : 'nothing-broke']]
  }
}

function gapInWords(
  saying: Saying,
  { worth, bound }: { worth: number; bound?: number | null | undefined },
): string {
  const text = textIn(answerText, saying.language)
  if (bound === undefined || bound === null) return text.noBound
  return text.gap(percentOf(saying, bound - worth, worth))
}

/** The smallest set of rules that would have to give way, a line each, under a sentence that says how sure that is. */
export function relaxationInWords(
  saying: Saying,
  relaxation: { giving: readonly Breach[]; proven: boolean } | null,
): { sentence: string; lines: string[] } {
  const text = textIn(answerText, saying.language)
  if (relaxation === null) return { sentence: text.relaxUnknown, lines: [] }
  const { giving, proven } = relaxation
  const sentence = (proven ? text.relax : text.relaxPerhaps)(giving.length)
  return { sentence, lines: giving.map((breach) => breachInWords(saying, breach)) }
}

/** What gives way, and by how much. */
export function breachInWords(saying: Saying, breach: Breach): string {
  const text = textIn(answerText, saying.language)
  if (breach.kind !== 'limit') return text.givesStrange(saying.names.bid(breach.bidId))
  return limitInWords(saying, breach.key, breach.side, breach.by)
}

function limitInWords(saying: Saying, key: LimitKey, side: 'too-little' | 'too-much', by: bigint): string {
  const text = textIn(answerText, saying.language)
  const { names, input } = saying
  switch (key.limit) {
    case 'budget':
      return text.givesBudget(key.financialYear, poundsOf(saying, by))
    case 'score-least':
      return text.givesScore(names.bid(key.bidId), pointsOf(saying, Number(by)))
    case 'exclusive':
      return text.givesExclusive(input.exclusive[key.index]?.reason ?? '', Number(by))
    case 'forced':
      return (side === 'too-little' ? text.givesForcedIn : text.givesForcedOut)(names.bid(key.bidId))
    case 'rule': {
      const rule = input.rules[key.index]
      const name = rule && 'by' in rule ? names.group(rule.by, key.of) : names.organisation(key.of)
      const money = rule?.rule === 'share-of-money' || rule?.rule === 'money-per-organisation'
      const what = money
        ? (side === 'too-little' ? text.givesTooLittle : text.givesTooMuch)(name, poundsOf(saying, by))
        : (side === 'too-little' ? text.givesTooFew : text.givesTooMany)(name, Number(by))
      return `${what} (“${ruleAt(saying, key.index)}”)`
    }
  }
}
