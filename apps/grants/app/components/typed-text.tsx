import { Disclosure } from '@academy/ui/content/disclosure'
import { useText } from '@academy/ui/language-context'
import { keptFormText } from '../text/kept-form-text.ts'
import type { PostedForm } from './read-form.ts'

/** Every value of a form with its name, a repeated one as often as it came. */
export function entriesOf(posted: PostedForm): [string, string][] {
  return Object.entries(posted).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  )
}

/** A form's values as they came, in inputs that nobody sees. */
export function HiddenInputs({ entries }: { entries: readonly (readonly [string, string])[] }) {
  return entries.map(([name, value], index) => (
    <input key={`${name}${index}`} type="hidden" name={name} value={value} />
  ))
}

/** What was typed, to be copied; what a page puts into its form by itself is left out. */
export function TypedText({ posted, open = false }: { posted: PostedForm; open?: boolean }) {
  const text = useText(keptFormText)
  const typed = entriesOf(posted).filter(
    ([name, value]) => !/^(base\.|(_again|intent|key|next)$)/.test(name) && value.trim() !== '',
  )
  if (typed.length === 0) return null
  const texts = typed.map(([name, value], index) => (
    <pre className="gr-mail__text" key={`${name}${index}`}>
      {value}
    </pre>
  ))
  if (open) return texts
  return (
    <Disclosure summary={text.typed}>
      <p>{text.typedHint}</p>
      {texts}
    </Disclosure>
  )
}
