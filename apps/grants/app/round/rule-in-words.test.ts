import { readAllocationRules } from '@academy/domain/round/allocation-lines'
import { textIn } from '@academy/domain/text/define-text'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { expect, it } from 'vitest'
import { roundText } from '../text/round/round-text.ts'
import { ruleInWords } from './rule-in-words.ts'

it.each([
  [
    'at least 2 awards in each region',
    'At least 2 bids are paid in each region that bids came from.',
    'Telir o leiaf 2 o geisiadau ym mhob rhanbarth y daeth ceisiadau ohono.',
  ],
  [
    'language "Welsh" gets 2 to 10 awards',
    'Welsh: at least 2 and at most 10 bids are paid.',
    'Welsh: telir o leiaf 2 ac ar y mwyaf 10 o geisiadau.',
  ],
  [
    'at most 1 award for one organisation as lead or partner',
    'Of the bids that one organisation takes part in, as lead or partner, no more than one is paid.',
    'O’r ceisiadau y mae un sefydliad yn rhan ohonynt, fel arweinydd neu bartner, ni thelir mwy na 1.',
  ],
  [
    'at most £500,000 for one organisation',
    'One organisation gets at most £500,000 in all that it leads.',
    'Mae un sefydliad yn cael ar y mwyaf £500,000 ym mhopeth y mae’n ei arwain.',
  ],
])('says the rule to whoever applies: %s', (line, en, cy) => {
  const read = readAllocationRules(line)
  const [rule] = read.ok ? read.rules : []
  if (!rule) throw new Error(line)
  const words = (language: 'en' | 'cy') =>
    ruleInWords(
      textIn(roundText, language),
      rule,
      (name) => name,
      (pence) => formatPounds(language, pence),
    )
  expect([words('en'), words('cy')]).toEqual([en, cy])
})
