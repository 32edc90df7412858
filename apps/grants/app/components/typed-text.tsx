import { Disclosure } from '@academy/ui/content/disclosure'
import { useText } from '@academy/ui/language-context'
import { keptFormText } from '../text/kept-form-text.ts'
import type { PostedForm } from './read-form.ts'

type Entry = readonly [name: string, value: string]

/** What a page of ours puts into its form by itself: by its name, or the id of a row. */
const OURS = /^((base|mine)\.|(_again|intent|key|next|token)$)/
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function isTyped([name, value]: Entry): boolean {
  return !OURS.test(name) && !ID.test(value) && value.trim() !== ''
}

function entriesOf(posted: PostedForm): Entry[] {
  return Object.entries(posted).flatMap(([name, value]) => [value].flat().map((each): Entry => [name, each]))
}

/** What was not typed of a form that is to be sent again; a name of `without` is left out. `TypedText` has the rest. */
export function HiddenInputs({ posted, without }: { posted: PostedForm; without?: string }) {
  return entriesOf(posted)
    .filter((entry) => entry[0] !== without && !isTyped(entry))
    .map(([name, value], index) => <input key={`${name}${index}`} type="hidden" name={name} value={value} />)
}

/**
 * What was typed, to be read and copied. In a form it is what is sent again, so that a long text stands in the page
 * once: each sign that has to be escaped costs time.
 */
export function TypedText({ posted, open = false }: { posted: PostedForm; open?: boolean }) {
  const text = useText(keptFormText)
  const typed = entriesOf(posted).filter(isTyped)
  if (typed.length === 0) return null
  const texts = typed.map(([name, value], index) => (
    <textarea
      key={`${name}${index}`}
      className="nhsuk-textarea gr-typed"
      name={name}
      aria-label={text.typedOf(index + 1, typed.length)}
      rows={rowsOf(value)}
      readOnly
      defaultValue={value}
    />
  ))
  if (open) {
    return (
      <>
        <h2>{text.typed}</h2>
        <p>{text.typedCopy}</p>
        {texts}
      </>
    )
  }
  return (
    <Disclosure summary={text.typed}>
      <p>{text.typedHint}</p>
      {texts}
    </Disclosure>
  )
}

const LETTERS_A_ROW = 60
const ROWS_MAX = 12

/** How high a text stands: whole if it is short, else to be scrolled. */
function rowsOf(value: string): number {
  const start = value.slice(0, LETTERS_A_ROW * ROWS_MAX)
  const rows = start.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_A_ROW), 0)
  return Math.min(rows, ROWS_MAX)
}
