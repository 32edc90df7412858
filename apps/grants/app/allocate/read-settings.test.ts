import { readAllocationRules } from '@academy/domain/round/allocation-lines'
import { expect, it } from 'vitest'
import { readSettings, type Settings } from './read-settings.ts'
import { writeSettings } from './write-settings.ts'

const read = readAllocationRules(`score at least 40%
part funding
nation "Wales" gets 5% to 20%
at most 3 awards in each region
language "Welsh" gets 0 to 10 awards
at most 2 awards for one organisation as lead or partner
at most £500,000 for one organisation
ties by taking-part`)
const settings: Settings = {
  objective: 'people',
  levels: 3,
  seed: 20_261_127,
  years: [
    { financialYear: '2027-28', budgetPence: 150_000_050n },
    { financialYear: '2028-29', budgetPence: 90_000_000n },
  ],
  rules: read.ok ? read.rules : [],
  forced: [{ bidId: 'HWF-00001', outcome: 'in', reason: 'The only one in its valley' }],
  exclusive: [{ bidIds: ['HWF-00002', 'HWF-00003'], reason: 'the same building' }],
}
const typed = writeSettings(4, settings)

it('reads what it wrote', () => {
  expect(settings.rules).toHaveLength(8)
  expect(readSettings(typed)).toEqual({ version: 4, settings, problems: {} })
})

it('leaves out what was taken away, and adds what was typed', () => {
  const { settings: changed, problems } = readSettings({
    ...typed,
    'rule.0.drop': '1',
    'forced.0.drop': '1',
    'set.0.drop': '1',
    'rules.more': 'at least 1 award in each nation\n',
    'force.bid': 'hwf-00009',
    'force.outcome': 'out',
    'force.reason': 'Paid by another fund',
    'set.new.bids': 'hwf-00004 HWF-00005',
    'set.new.reason': 'one town',
  })
  expect(problems).toEqual({})
  expect(changed.rules).toEqual([
    ...settings.rules.slice(1),
    { rule: 'awards-least', by: 'nation', awards: 1 },
  ])
  expect(changed.forced).toEqual([{ bidId: 'HWF-00009', outcome: 'out', reason: 'Paid by another fund' }])
  expect(changed.exclusive).toEqual([{ bidIds: ['HWF-00004', 'HWF-00005'], reason: 'one town' }])
})

it.each([
  [{ 'year.0.budget': 'much' }, { 'year.0.budget': 'not-money' }],
  [{ 'rule.0.percent': '101' }, { 'rule.0.percent': 'not-percent' }],
  [{ 'rule.3.awards': '0' }, { 'rule.3.awards': 'not-whole' }],
  [{ 'rule.2.leastPercent': '30' }, { 'rule.2.leastPercent': 'least-above-most' }],
  [{ 'rule.6.mostPounds': '12.5' }, { 'rule.6.mostPounds': 'not-money' }],
  [{ levels: '0.5' }, { levels: 'not-levels' }],
  [{ 'rules.more': 'be fair' }, { 'rules.more': 'not-a-rule' }],
  [{ 'force.bid': 'HWF-00001', 'force.outcome': 'out', 'force.reason': 'no' }, { 'force.bid': 'twice' }],
  [{ 'force.bid': 'HWF-00007' }, { 'force.outcome': 'outcome-missing', 'force.reason': 'reason-missing' }],
  [{ 'set.new.bids': 'HWF-00007' }, { 'set.new.bids': 'too-few-bids', 'set.new.reason': 'reason-missing' }],
])('says what cannot be read of %o', (change, problems) => {
  expect(readSettings({ ...typed, ...(change as Record<string, string>) }).problems).toEqual(problems)
})
