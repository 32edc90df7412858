import { objectives, type Objective } from '@academy/domain/allocate/allocation-input'
import { parsePounds } from '@academy/domain/money/parse-pounds'
import type { AllocationRule } from '@academy/domain/round/allocation'
import { readAllocationRules } from '@academy/domain/round/allocation-lines'
import type { Api } from '@academy/trpc/create-caller'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import type { SettingsFieldProblem } from '../text/allocate/settings-text.ts'
import { ruleFields, type RuleField } from './rule-fields.ts'

/** What a panel sets, as the operations take it. */
export type Settings = Parameters<Api['allocate']['try']>[0]['settings']

export interface ReadSettings {
  version: number
  settings: Settings
  /** By the name of the field. */
  problems: Record<string, SettingsFieldProblem>
}

const WHOLE = /^\d{1,10}$/
const LEVELS_MAX = 10

/** What the form of a board says, with what of it cannot be read: nothing is guessed there, and nothing is kept. */
export function readSettings(posted: PostedForm): ReadSettings {
  const problems: ReadSettings['problems'] = {}
  const text = (name: string) => valueOf(posted, name).trim()
  const whole = (
    name: string,
    problem: SettingsFieldProblem = 'not-whole',
    max = Number.MAX_SAFE_INTEGER,
  ): number => {
    const typed = text(name).replaceAll(/[ ,]/g, '')
    if (WHOLE.test(typed) && Number(typed) <= max) return Number(typed)
    problems[name] = problem
    return 0
  }
  const settings: Settings = {
    objective: objectiveOf(text('objective')),
    levels: whole('levels', 'not-levels', LEVELS_MAX),
    seed: whole('seed', 'not-whole', 2 ** 32 - 1),
    years: numbered(posted, 'year').map(({ at, value }) => {
      const sum = parsePounds(text(`year.${at}.budget`))
      if (!sum.ok) problems[`year.${at}.budget`] = 'not-money'
      return { financialYear: value, budgetPence: sum.ok ? sum.pence : 0n }
    }),
    rules: [...keptRules(posted, problems), ...moreRules(text('rules.more'), problems)],
    forced: readForced(posted, problems),
    exclusive: readSets(posted, problems),
  }
  return { version: whole('version'), settings, problems }

  function keptRules(from: PostedForm, found: ReadSettings['problems']): AllocationRule[] {
    return numbered(from, 'rule').flatMap(({ at, value }) => {
      const read = readAllocationRules(value)
      const [rule] = read.ok ? read.rules : []
      if (!rule) {
        found['rules.more'] = 'not-a-rule'
        return []
      }
      if (text(`rule.${at}.drop`) !== '') return []
      const typed = ruleFields(rule).map(
        (field) => [field.name, typedNumber(`rule.${at}.${field.name}`, field)] as const,
      )
      const changed: AllocationRule = { ...rule, ...Object.fromEntries(typed) }
      const isTurned =
        (changed.rule === 'share-of-money' && changed.leastPercent > changed.mostPercent) ||
        (changed.rule === 'awards-in-group' && changed.leastAwards > changed.mostAwards)
      if (isTurned) found[`rule.${at}.${typed[0]?.[0]}`] ??= 'least-above-most'
      return [changed]
    })
  }

  function typedNumber(field: string, { unit, min, max }: RuleField): number {
    if (unit === 'pounds') {
      const sum = parsePounds(text(field))
      if (sum.ok && sum.pence % 100n === 0n && sum.pence > 0n) return Number(sum.pence / 100n)
      problems[field] = 'not-money'
      return 1
    }
    const typed = text(field)
    const isIn = WHOLE.test(typed) && Number(typed) >= min && Number(typed) <= max
    if (!isIn) problems[field] = unit === 'percent' ? 'not-percent' : 'not-whole'
    return isIn ? Number(typed) : min
  }
}

function moreRules(lines: string, problems: ReadSettings['problems']): AllocationRule[] {
  const read = readAllocationRules(lines)
  if (read.ok) return read.rules
  problems['rules.more'] = 'not-a-rule'
  return []
}

function readForced(posted: PostedForm, problems: ReadSettings['problems']): Settings['forced'] {
  const text = (name: string) => valueOf(posted, name).trim()
  const kept = numbered(posted, 'forced').flatMap(({ at, value }) => {
    if (text(`forced.${at}.drop`) !== '') return []
    return [
      {
        bidId: value,
        outcome: outcomeOf(text(`forced.${at}.outcome`)) ?? 'in',
        reason: text(`forced.${at}.reason`),
      },
    ]
  })
  const [bidId, outcome, reason] = [
    text('force.bid').toUpperCase(),
    outcomeOf(text('force.outcome')),
    text('force.reason'),
  ]
  if (bidId === '' && reason === '' && !outcome) return kept
  if (bidId === '') problems['force.bid'] = 'no-such-bid'
  else if (kept.some((each) => each.bidId === bidId)) problems['force.bid'] = 'twice'
  if (!outcome) problems['force.outcome'] = 'outcome-missing'
  if (reason === '') problems['force.reason'] = 'reason-missing'
  return [...kept, { bidId, outcome: outcome ?? 'in', reason }]
}

function readSets(posted: PostedForm, problems: ReadSettings['problems']): Settings['exclusive'] {
  const text = (name: string) => valueOf(posted, name).trim()
  const places = [...numbered(posted, 'set').map(({ at }) => `set.${at}`), 'set.new']
  return places.flatMap((place) => {
    if (text(`${place}.drop`) !== '') return []
    const bidIds = [
      ...new Set(
        text(`${place}.bids`)
          .toUpperCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    ]
    const reason = text(`${place}.reason`)
    if (bidIds.length === 0 && reason === '') return []
    if (bidIds.length < 2) problems[`${place}.bids`] = 'too-few-bids'
    if (reason === '') problems[`${place}.reason`] = 'reason-missing'
    return [{ bidIds, reason }]
  })
}

/** The values of `name.0`, `name.1`, … in their order. */
function numbered(posted: PostedForm, name: string): { at: number; value: string }[] {
  const found: { at: number; value: string }[] = []
  for (let at = 0; `${name}.${at}` in posted; at += 1)
    found.push({ at, value: valueOf(posted, `${name}.${at}`) })
  return found
}

function objectiveOf(text: string): Objective {
  return objectives.find((each) => each === text) ?? 'score-times-money'
}

function outcomeOf(text: string): 'in' | 'out' | undefined {
  return text === 'in' || text === 'out' ? text : undefined
}
