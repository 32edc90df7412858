import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import type { Grouping } from '@academy/domain/round/allocation'
import { textIn } from '@academy/domain/text/define-text'
import { locales, type Language } from '@academy/domain/text/language'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { ruleInWords } from '../round/rule-in-words.ts'
import { reasonText } from '../text/allocate/reason-text.ts'
import { roundText } from '../text/round/round-text.ts'

/** What the things of a division are called for whoever reads. */
export interface AllocationNames {
  bid: (bidId: string) => string
  organisation: (id: string) => string
  group: (by: Grouping, group: string) => string
  criterion: (name: string) => string
}

/** All that sentences about a division are made with. */
export interface Saying {
  language: Language
  names: AllocationNames
  input: Pick<AllocationInput, 'rules' | 'exclusive' | 'scoreMostHundredths'>
  /** What the division that is explained is worth: shares are of it. */
  worth: number
}

const NAMED_MAX = 3
const TENTH = 0.001

export function poundsOf({ language }: Saying, pence: bigint): string {
  return formatPounds(language, pence)
}

export function pointsOf({ language }: Pick<Saying, 'language'>, hundredths: number): string {
  return formatNumber(language, hundredths / 100, { decimals: 2, fixed: true })
}

/** A share of the worth: one digit after the point, and more than nothing where it is. */
export function percentOf(
  { language, worth }: Pick<Saying, 'language' | 'worth'>,
  part: number,
  whole = worth,
): string {
  const share = whole === 0 ? 1 : part / whole
  if (share < TENTH) return textIn(reasonText, language).under(`${formatNumber(language, TENTH * 100)}%`)
  return `${formatNumber(language, share * 100, { decimals: 1 })}%`
}

/** How much more the whole would be worth; less where it is negative. */
export function worthInWords(saying: Pick<Saying, 'language' | 'worth'>, more: number): string {
  const text = textIn(reasonText, saying.language)
  if (more === 0) return text.same
  return more > 0 ? text.more(percentOf(saying, more)) : text.less(percentOf(saying, -more))
}

/** The first few by name, and how many more there are. */
export function namesOf(saying: Saying, bidIds: readonly string[]): string {
  const { language, names } = saying
  const named = bidIds.slice(0, bidIds.length === NAMED_MAX + 1 ? NAMED_MAX + 1 : NAMED_MAX).map(names.bid)
  const rest = bidIds.length - named.length
  return listOf(language, rest > 0 ? [...named, textIn(reasonText, language).others(rest)] : named)
}

export function listOf(language: Language, parts: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts)
}

/** The rule of that place as the page of the round says it, without its full stop: it stands within a sentence. */
export function ruleAt(saying: Saying, index: number): string {
  const { language, input, names } = saying
  const rule = input.rules[index]
  if (!rule) return ''
  return ruleInWords(textIn(roundText, language), withNames(rule, names), names.criterion, (pence) =>
    formatPounds(language, pence),
  ).replace(/\.$/, '')
}

function withNames(rule: AllocationInput['rules'][number], { group }: AllocationNames): typeof rule {
  return 'group' in rule ? { ...rule, group: group(rule.by, rule.group) } : rule
}
