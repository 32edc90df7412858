import type { LimitKey } from '../allocate/allocation-input.ts'
import type { AwardChangeKind, DecisionOutcome, DecisionReason, WrittenYear } from '../decide/decision.ts'
import type { AllocationRule } from '../round/allocation.ts'
import { textIn } from '../text/define-text.ts'
import { numberFormat } from '../text/formats.ts'
import type { Language } from '../text/language.ts'
import type { Words } from '../text/words.ts'
import { letterText } from './letter-text.ts'

/** All that a letter is drafted from. */
export interface LetterFacts {
  reference: string
  roundName: Words
  /** As it was sealed. */
  outcome: DecisionOutcome
  reserveRank: number | null
  /** What happened to the award after the seal: this letter is about that. */
  change: AwardChangeKind | null
  /** It is an offer because an appeal was upheld, and not from the reserve list. */
  isAfterAppeal: boolean
  /** Of the award, or of what is offered: whole pence as text. */
  years: readonly WrittenYear[]
  reason: DecisionReason
  /** Of the division. */
  rules: readonly AllocationRule[]
  /** In hundredths of a point of 100; nothing where nobody scored it. */
  scoreHundredths: number | null
  conditions: { en: string | null; cy: string | null }
  /** By criterion in the order of the round: what finished assessments say of it for the applicant, in an order that tells nobody who wrote it. */
  feedback: readonly { criterion: Words; said: readonly string[] }[]
}

type Text = ReturnType<typeof textIn<typeof letterText>>

/**
 * A letter about a decision in one language, for a person to edit: paragraphs with an empty line between them, and headings that begin with `# `. It holds
 * facts of the decision and of this bid alone. What readers wrote stays in their own language.
 */
export function draftLetter(language: Language, facts: LetterFacts): string {
  const text = textIn(letterText, language)
  const isAward = facts.years.length > 0 && facts.change !== 'declined' && facts.change !== 'expired' && facts.change !== 'withdrawn' // prettier-ignore
  const isFirst = facts.change === null
  const conditions = facts.conditions[language] ?? facts.conditions.en ?? facts.conditions.cy
  return [
    text.greeting,
    text.about(facts.reference, facts.roundName[language] || facts.roundName.en || facts.roundName.cy),
    opening(text, language, facts),
    ...(isAward ? [`# ${text.years}`, yearsOf(text, language, facts.years)] : []),
    ...(isAward && conditions !== null ? [`# ${text.conditions}`, conditions.trim()] : []),
    ...(isFirst ? [`# ${text.why}`, reasonOf(text, language, facts)] : []),
    ...(isFirst ? feedbackOf(text, language, facts) : []),
    text.closing,
  ].join('\n\n')
}

function opening(
  text: Text,
  language: Language,
  { change, isAfterAppeal, outcome, reserveRank, years }: LetterFacts,
): string {
  const sum = pounds(
    language,
    years.reduce((all, { pence }) => all + BigInt(pence), 0n),
  )
  if (change === 'offered') return isAfterAppeal ? text.appealed(sum) : text.offered(sum)
  if (change !== null) return text[change]
  switch (outcome) {
    case 'funded':
      return text.funded(sum)
    case 'part-funded':
      return text['part-funded'](sum)
    case 'reserve':
      return text.reserve(String(reserveRank ?? ''))
    case 'refused':
      return text.refused
    case 'none':
      return text.none
  }
}

function yearsOf(text: Text, language: Language, years: readonly WrittenYear[]): string {
  return years
    .map(({ financialYear, pence }) => text.year(financialYear, pounds(language, BigInt(pence))))
    .join('\n')
}

function reasonOf(text: Text, language: Language, facts: LetterFacts): string {
  const scored = facts.scoreHundredths === null ? [] : [text.score(points(language, facts.scoreHundredths))]
  return [...scored, ...because(text, language, facts)].join(' ')
}

function because(text: Text, language: Language, { reason, rules }: LetterFacts): string[] {
  switch (reason.because) {
    case 'awarded':
      return [reason.byHand === null ? text['because-awarded'] : text['because-by-hand'](reason.byHand)]
    case 'part':
      return [text['because-part'], ...limits(text, rules, reason.inTheWay)]
    case 'by-hand':
      return [text['because-by-hand'](reason.reason)]
    case 'score-least':
      return [text['because-score-least'](points(language, reason.leastHundredths))]
    case 'weighed':
      return [text['because-weighed'], ...limits(text, rules, reason.inTheWay)]
    case 'lot':
      return [text['because-lot'](String(reason.lot))]
    case 'left-out':
      return [leftOut(text, reason.why)]
  }
}

function leftOut(text: Text, why: string): string {
  if (why === 'withdrawn' || why === 'ineligible' || why === 'duplicate') return text[`left-${why}`]
  return text['left-other']
}

/** What stood in the way, each said once, and nothing by which another bid could be told. */
function limits(text: Text, rules: readonly AllocationRule[], keys: readonly LimitKey[]): string[] {
  const years = [...new Set(keys.flatMap((key) => (key.limit === 'budget' ? [key.financialYear] : [])))]
  const money = years.length > 0 ? [text['limit-budget'](listed(text, years))] : []
  const said = keys.flatMap((key): string[] => {
    switch (key.limit) {
      case 'exclusive':
        return [text['limit-exclusive']]
      case 'rule': {
        const rule = rules[key.index]?.rule
        const isOfOne = rule === 'awards-per-organisation' || rule === 'money-per-organisation'
        return [isOfOne ? text['limit-organisation'] : text['limit-share']]
      }
      case 'budget':
      case 'score-least':
      case 'forced':
        return []
    }
  })
  return [...money, ...new Set(said)]
}

const listed = (text: Text, parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${text.and}${parts.at(-1) ?? ''}`

function feedbackOf(text: Text, language: Language, { feedback }: LetterFacts): string[] {
  const parts = feedback.flatMap(({ criterion, said }) => {
    const quotes = [...new Set(said.map((one) => one.trim()))].filter((one) => one !== '')
    if (quotes.length === 0) return []
    const heading = criterion[language] || criterion.en || criterion.cy
    return [`# ${heading}`, ...quotes.map((one) => text.quote(one.replaceAll(/\s*\n\s*/g, ' ')))]
  })
  return parts.length === 0 ? [] : [`# ${text.feedback}`, ...parts]
}

function pounds(language: Language, pence: bigint): string {
  const decimals = pence % 100n === 0n ? 0 : 2
  const format = numberFormat(language, {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  // Exact: a sum as a decimal text is formatted as it is, and not as a double.
  return format.format(`${pence / 100n}.${String(pence % 100n).padStart(2, '0')}` as `${number}`)
}

function points(language: Language, hundredths: number): string {
  return numberFormat(language, { maximumFractionDigits: 1 }).format(hundredths / 100)
}

/** A letter as it is drawn: headings, and paragraphs of lines. */
export type LetterPart = { kind: 'heading'; text: string } | { kind: 'paragraph'; lines: string[] }

/** A letter's text, which people write with empty lines between paragraphs and `# ` before a heading, in its parts. */
export function letterParts(body: string): LetterPart[] {
  return body
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part): LetterPart[] => {
      const [first = '', ...rest] = part.split('\n')
      if (!first.startsWith('# ')) return [{ kind: 'paragraph', lines: [first, ...rest] }]
      const heading = { kind: 'heading', text: first.slice(2).trim() } as const
      return rest.length === 0 ? [heading] : [heading, { kind: 'paragraph', lines: rest }]
    })
}
