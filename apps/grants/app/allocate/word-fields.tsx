import { Disclosure } from '@academy/ui/content/disclosure'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { valueOf } from '../components/read-form.ts'
import { boardText } from '../text/allocate/board-text.ts'
import { indicesOf, type BoardFieldsProps } from './field-props.ts'
import { Drop } from './drop.tsx'

/** Bids that are put in or left out by hand, and one more. */
export function ForcedFields({ typed, errors, names }: BoardFieldsProps) {
  const text = useText(boardText)
  const field = (name: string) => ({ name, value: valueOf(typed, name), error: errors[name] })
  const isOpen = ['force.bid', 'force.outcome', 'force.reason'].some(
    (name) => errors[name] !== undefined || valueOf(typed, name) !== '',
  )
  const kept = indicesOf(typed, 'forced')
  return (
    <Disclosure summary={`${text.byHand} (${kept.length})`} open={isOpen}>
      <p className="ac-source">{text.byHandHint}</p>
      {kept.map((at) => {
        const bidId = valueOf(typed, `forced.${at}`)
        const outcome = valueOf(typed, `forced.${at}.outcome`) === 'out' ? 'out' : 'in'
        return (
          <div key={at} className="gr-rule">
            <input type="hidden" name={`forced.${at}`} value={bidId} />
            <input type="hidden" name={`forced.${at}.outcome`} value={outcome} />
            <input type="hidden" name={`forced.${at}.reason`} value={valueOf(typed, `forced.${at}.reason`)} />
            <p>
              <b>{names.bid(bidId)}</b>
              {`: ${text[`force-${outcome}`]}. “${valueOf(typed, `forced.${at}.reason`)}”`}
            </p>
            <Drop name={`forced.${at}.drop`} label={text.dropForced} typed={typed} />
          </div>
        )
      })}
      <TextField {...field('force.bid')} label={text.forceBid} width={10} spellCheck={false} />
      <RadioField
        {...field('force.outcome')}
        label={text.forceOutcome}
        inline
        choices={(['in', 'out'] as const).map((value) => ({ value, label: text[`force-${value}`] }))}
      />
      <TextArea {...field('force.reason')} label={text.forceReason} rows={2} />
    </Disclosure>
  )
}

/** Sets of bids of which one at most is paid, and one more. */
export function SetFields({ typed, errors }: Pick<BoardFieldsProps, 'typed' | 'errors'>) {
  const text = useText(boardText)
  const places = [...indicesOf(typed, 'set').map((at) => `set.${at}`), 'set.new']
  const isOpen = places.some((place) => errors[`${place}.bids`] ?? errors[`${place}.reason`])
  return (
    <Disclosure summary={`${text.exclusive} (${places.length - 1})`} open={isOpen}>
      {places.map((place) => (
        <div key={place} className="gr-rule">
          {place !== 'set.new' && <input type="hidden" name={place} value="1" />}
          <TextField
            name={`${place}.bids`}
            label={text.setBids}
            value={valueOf(typed, `${place}.bids`)}
            error={errors[`${place}.bids`]}
            spellCheck={false}
          />
          <TextField
            name={`${place}.reason`}
            label={text.setReason}
            value={valueOf(typed, `${place}.reason`)}
            error={errors[`${place}.reason`]}
          />
          {place !== 'set.new' && <Drop name={`${place}.drop`} label={text.dropSet} typed={typed} />}
        </div>
      ))}
    </Disclosure>
  )
}
