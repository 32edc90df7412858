import { groupings, type Allocation, type AllocationRule } from './allocation.ts'

/** One rule on each line, in a few plain sentences: see `readAllocationRules`. */
export function writeAllocationRules(rules: Allocation['rules']): string {
  return rules.map(writeRule).join('\n')
}

export type ReadAllocationRules =
  | { ok: true; rules: AllocationRule[] }
  | { ok: false; /** The line that is no rule, as it was written. */ line: string }

/**
 * Reads how the money is shared out from sentences, one on a line:
 *
 * - `score at least 40%`: nothing below that share of the highest score is paid;
 * - `part funding`: a bid may be paid in part, down to the least that it called viable;
 * - `ties by taking-part`: of equal scores, the one that is better by this criterion;
 * - `at most 3 awards in each region`: or `nation`, `health-area`, `theme`, `size`, `need`, `language`;
 * - `at least 2 awards in each region`: of those that bids came from;
 * - `nation "Wales" gets 5% to 20%`: of the money, at least and at most;
 * - `language "Welsh" gets 2 to 10 awards`: at least and at most;
 * - `at most 1 award for one organisation`, or `… for one organisation as lead or partner`;
 * - `at most £500,000 for one organisation`: in all that it leads, over all years.
 *
 * Blank lines are left out.
 */
export function readAllocationRules(text: string): ReadAllocationRules {
  const rules: AllocationRule[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    const sentence = line.trim().replaceAll(/\s+/g, ' ')
    if (sentence === '') continue
    const rule = readRule(sentence)
    if (!rule) return { ok: false, line: sentence }
    rules.push(rule)
  }
  return { ok: true, rules }
}

function writeRule(rule: AllocationRule): string {
  switch (rule.rule) {
    case 'score-least':
      return `score at least ${rule.percent}%`
    case 'part-funding':
      return 'part funding'
    case 'tie-break':
      return `ties by ${rule.criterion}`
    case 'awards-most':
      return `at most ${rule.awards} awards in each ${rule.by}`
    case 'awards-least':
      return `at least ${rule.awards} awards in each ${rule.by}`
    case 'awards-in-group':
      return `${rule.by} "${rule.group}" gets ${rule.leastAwards} to ${rule.mostAwards} awards`
    case 'awards-per-organisation':
      return `at most ${rule.awards} awards for one organisation${rule.as === 'lead' ? '' : ' as lead or partner'}`
    case 'money-per-organisation':
      return `at most £${rule.mostPounds} for one organisation`
    case 'share-of-money':
      return `${rule.by} "${rule.group}" gets ${rule.leastPercent}% to ${rule.mostPercent}%`
  }
}

const by = `(${groupings.join('|')})`
const some = String.raw`([1-9]\d{0,2}|1000)`
const forms: readonly [form: RegExp, rule: (found: (string | undefined)[]) => AllocationRule | undefined][] =
  [
    [
      /^score at least (\d{1,3}) ?%$/i,
      ([percent = '']) => ofPercent(percent, (n) => ({ rule: 'score-least', percent: n })),
    ],
    [/^part funding$/i, () => ({ rule: 'part-funding' })],
    [/^ties by ([a-z][a-z0-9-]{0,59})$/, ([criterion = '']) => ({ rule: 'tie-break', criterion })],
    [
      new RegExp(`^at (most|least) ${some} awards? in each ${by}$`, 'i'),
      ([end = '', awards, grouping]) => ({
        rule: end.toLowerCase() === 'most' ? 'awards-most' : 'awards-least',
        by: groupingOf(grouping),
        awards: Number(awards),
      }),
    ],
    [
      new RegExp(`^${by} ["“]([^"“”]{1,100})["”] gets (0|${some}) to ${some} awards?$`, 'i'),
      ([grouping, group = '', least, , most]) => ({
        rule: 'awards-in-group',
        by: groupingOf(grouping),
        group,
        leastAwards: Number(least),
        mostAwards: Number(most),
      }),
    ],
    [
      new RegExp(`^at most ${some} awards? for one organisation( as lead or partner)?$`, 'i'),
      ([awards, part]) => ({
        rule: 'awards-per-organisation',
        as: part === undefined ? 'lead' : 'lead-or-partner',
        awards: Number(awards),
      }),
    ],
    [
      /^at most £ ?(\d{1,3}(?:,\d{3})+|\d{1,10}) for one organisation$/i,
      ([pounds = '']) => {
        const mostPounds = Number(pounds.replaceAll(',', ''))
        return mostPounds >= 1 && mostPounds <= 1_000_000_000
          ? { rule: 'money-per-organisation', mostPounds }
          : undefined
      },
    ],
    [
      new RegExp(`^${by} ["“]([^"“”]{1,100})["”] gets (\\d{1,3}) ?% to (\\d{1,3}) ?%$`, 'i'),
      ([grouping, group = '', least = '', most = '']) =>
        ofPercent(least, (leastPercent) =>
          ofPercent(most, (mostPercent) => ({
            rule: 'share-of-money',
            by: groupingOf(grouping),
            group,
            leastPercent,
            mostPercent,
          })),
        ),
    ],
  ]

function readRule(sentence: string): AllocationRule | undefined {
  for (const [form, rule] of forms) {
    const found = form.exec(sentence)
    if (found) return rule(found.slice(1))
  }
  return undefined
}

function groupingOf(word = ''): (typeof groupings)[number] {
  return groupings.find((each) => each === word.toLowerCase()) ?? 'nation'
}

function ofPercent<Rule>(digits: string, rule: (percent: number) => Rule): Rule | undefined {
  const percent = Number(digits)
  return percent <= 100 ? rule(percent) : undefined
}
