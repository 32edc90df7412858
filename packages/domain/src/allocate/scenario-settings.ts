import type { AllocationInput } from './allocation-input.ts'

/** What a panel sets of a division; the rest of an input are the facts of the bids. */
export type ScenarioSettings = Omit<AllocationInput, 'bids' | 'scoreMostHundredths'>

/** The parts of the settings, each of which is the same or not in two versions. */
export const settingsParts = [
  'objective',
  'levels',
  'seed',
  'years',
  'rules',
  'forced',
  'exclusive',
] as const satisfies readonly (keyof ScenarioSettings)[]
export type SettingsPart = (typeof settingsParts)[number]

/** What was set of an input. */
export function settingsOf(input: AllocationInput): ScenarioSettings {
  const { objective, levels, seed, years, rules, forced, exclusive } = input
  return { objective, levels, seed, years, rules, forced, exclusive }
}

/** Which parts of the settings differ. The order of words about bids does not count. */
export function changedParts(before: ScenarioSettings, after: ScenarioSettings): SettingsPart[] {
  return settingsParts.filter((part) => textOf(before, part) !== textOf(after, part))
}

export type SettingsProblem =
  | { part: 'forced' | 'exclusive'; problem: 'no-such-bid' | 'reason-missing' | 'twice'; bidId: string }
  | { part: 'exclusive'; problem: 'too-few-bids' | 'reason-missing'; index: number }
  | { part: 'years'; problem: 'other-years' }
  | { part: 'rules'; problem: 'no-such-criterion'; criterion: string }
  | { part: 'rules'; problem: 'least-above-most'; index: number }

/** What of the settings cannot be, of a round with these bids, years and criteria. */
export function settingsProblems(
  settings: ScenarioSettings,
  known: { bidIds: readonly string[]; years: readonly string[]; criteria: readonly string[] },
): SettingsProblem[] {
  const { forced, exclusive, years, rules } = settings
  const isSame = years.map((year) => year.financialYear).join() === known.years.join()
  return [
    ...(isSame ? [] : [{ part: 'years', problem: 'other-years' } as const]),
    ...rules.flatMap((rule, index): SettingsProblem[] => {
      if (rule.rule === 'tie-break' && !known.criteria.includes(rule.criterion))
        return [{ part: 'rules', problem: 'no-such-criterion', criterion: rule.criterion }]
      const isTurned =
        (rule.rule === 'share-of-money' && rule.leastPercent > rule.mostPercent) ||
        (rule.rule === 'awards-in-group' && rule.leastAwards > rule.mostAwards)
      return isTurned ? [{ part: 'rules', problem: 'least-above-most', index }] : []
    }),
    ...forced.flatMap(({ bidId, reason }, at): SettingsProblem[] => [
      ...(known.bidIds.includes(bidId) ? [] : [{ part: 'forced', problem: 'no-such-bid', bidId } as const]),
      ...(reason.trim() === '' ? [{ part: 'forced', problem: 'reason-missing', bidId } as const] : []),
      ...(forced.findIndex((each) => each.bidId === bidId) < at
        ? [{ part: 'forced', problem: 'twice', bidId } as const]
        : []),
    ]),
    ...exclusive.flatMap(({ bidIds, reason }, index): SettingsProblem[] => [
      ...bidIds
        .filter((bidId) => !known.bidIds.includes(bidId))
        .map((bidId) => ({ part: 'exclusive', problem: 'no-such-bid', bidId }) as const),
      ...(new Set(bidIds).size < 2 ? [{ part: 'exclusive', problem: 'too-few-bids', index } as const] : []),
      ...(reason.trim() === '' ? [{ part: 'exclusive', problem: 'reason-missing', index } as const] : []),
    ]),
  ]
}

function textOf(settings: ScenarioSettings, part: SettingsPart): string {
  const value = settings[part]
  const list = Array.isArray(value) && (part === 'forced' || part === 'exclusive') ? value.map(plain).toSorted() : value // prettier-ignore
  return plain(list)
}

/** Keys in their order, so that texts are equal where values are. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === 'bigint') return String(each)
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each
    return Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
