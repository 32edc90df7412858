import { objectives } from '@academy/domain/allocate/allocation-input'
import { Disclosure } from '@academy/ui/content/disclosure'
import { MoneyField } from '@academy/ui/form/money-field'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { valueOf } from '../components/read-form.ts'
import { boardText } from '../text/allocate/board-text.ts'
import { ForcedFields, SetFields } from './word-fields.tsx'
import { indicesOf, type BoardFieldsProps } from './field-props.ts'
import { RuleFields } from './rule-fieldset.tsx'
import { Slider } from './slider.tsx'

const LEVELS_MAX = 10

/** Everything that a panel sets of a division, each a field that works without script. */
export function BoardFields({ typed, errors, names }: BoardFieldsProps) {
  const text = useText(boardText)
  const field = (name: string) => ({ name, value: valueOf(typed, name), error: errors[name] })
  return (
    <>
      <input type="hidden" name="version" value={valueOf(typed, 'version')} />
      <RadioField
        {...field('objective')}
        label={text.objective}
        choices={objectives.map((value) => ({
          value,
          label: text[`objective-${value}`],
          ...(value === 'score' && { hint: text['objective-score-hint'] }),
        }))}
      />
      {indicesOf(typed, 'year').map((at) => {
        const year = valueOf(typed, `year.${at}`)
        return (
          <Slider key={at} unit="pounds">
            <input type="hidden" name={`year.${at}`} value={year} />
            <MoneyField {...field(`year.${at}.budget`)} label={text.budgetOf(year)} />
          </Slider>
        )
      })}
      <h3 className="nhsuk-heading-s">{text.rules}</h3>
      {indicesOf(typed, 'rule').map((at) => (
        <RuleFields key={at} at={at} typed={typed} errors={errors} names={names} />
      ))}
      <Disclosure
        summary={text.moreRules}
        open={errors['rules.more'] !== undefined || valueOf(typed, 'rules.more') !== ''}
      >
        <TextArea {...field('rules.more')} label={text.moreRules} hint={text.moreRulesHint} rows={3} />
        <Slider unit="whole" min={1} max={LEVELS_MAX}>
          <TextField
            {...field('levels')}
            label={text.levels}
            hint={text.levelsHint}
            inputMode="numeric"
            width={4}
          />
        </Slider>
        <TextField {...field('seed')} label={text.seed} inputMode="numeric" width={10} />
      </Disclosure>
      <ForcedFields typed={typed} errors={errors} names={names} />
      <SetFields typed={typed} errors={errors} />
    </>
  )
}
