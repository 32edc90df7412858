import type { AllocationRule } from '@academy/domain/round/allocation'
import { readAllocationRules } from '@academy/domain/round/allocation-lines'
import type { Strings } from '@academy/domain/text/define-text'
import { MoneyField } from '@academy/ui/form/money-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { valueOf } from '../components/read-form.ts'
import { boardText } from '../text/allocate/board-text.ts'
import { roundText } from '../text/round/round-text.ts'
import type { BoardFieldsProps } from './field-props.ts'
import { Drop } from './drop.tsx'
import { ruleFields } from './rule-fields.ts'
import type { AllocationNames } from './saying.ts'
import { Slider } from './slider.tsx'

/** More awards than this are typed: a slider of a thousand is none. */
const SLIDER_AWARDS_MAX = 30

/** One rule: what it is about, and its numbers. */
export function RuleFields({ at, typed, errors, names }: BoardFieldsProps & { at: number }) {
  const text = useText(boardText)
  const ofRound = useText(roundText)
  const line = valueOf(typed, `rule.${at}`)
  const read = readAllocationRules(line)
  const [rule] = read.ok ? read.rules : []
  if (!rule) return <input type="hidden" name={`rule.${at}`} value={line} />
  return (
    <fieldset className="gr-rule">
      <legend>{ruleTitle(text, ofRound, rule, names)}</legend>
      <input type="hidden" name={`rule.${at}`} value={line} />
      <div className="gr-rule__fields">
        {ruleFields(rule).map(({ name, label, unit, min, max }) => {
          const field = `rule.${at}.${name}`
          const shared = {
            name: field,
            label: text[label],
            value: valueOf(typed, field),
            error: errors[field],
          }
          return unit === 'pounds' ? (
            <Slider key={name} unit="pounds">
              <MoneyField {...shared} />
            </Slider>
          ) : (
            <Slider
              key={name}
              unit={unit === 'percent' ? 'percent' : 'whole'}
              min={min}
              max={unit === 'percent' ? max : Math.min(max, SLIDER_AWARDS_MAX)}
            >
              <TextField
                {...shared}
                inputMode="numeric"
                width={4}
                {...(unit === 'percent' && { suffix: '%' })}
              />
            </Slider>
          )
        })}
      </div>
      <Drop name={`rule.${at}.drop`} label={text.dropRule} typed={typed} />
    </fieldset>
  )
}

function ruleTitle(
  text: Strings<typeof boardText>,
  ofRound: Strings<typeof roundText>,
  rule: AllocationRule,
  names: AllocationNames,
): string {
  switch (rule.rule) {
    case 'score-least':
      return text.ruleScore
    case 'share-of-money':
      return text.ruleShare(names.group(rule.by, rule.group))
    case 'awards-most':
    case 'awards-least':
      return text.ruleEach(ofRound[`each-${rule.by}`])
    case 'awards-in-group':
      return text.ruleInGroup(names.group(rule.by, rule.group))
    case 'awards-per-organisation':
      return text[`rulePer-${rule.as}`]
    case 'money-per-organisation':
      return text.ruleMoneyPer
    case 'part-funding':
      return text.rulePart
    case 'tie-break':
      return text.ruleTies(names.criterion(rule.criterion))
  }
}
