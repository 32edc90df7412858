import type { Key, Values } from './typing.ts'

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Pair = [name: string, value: string]

/** The key that an input's value is kept under: `whole` are the fields whose inputs mean something only together. */
export function keyOf(name: string, whole: readonly string[]): Key {
  return whole.find((field) => name.startsWith(`${field}.`)) ?? name
}

/** What is in the form now. */
export function readForm(form: HTMLFormElement, whole: readonly string[]): Values {
  return read(
    form,
    whole,
    (input) => (isTick(input) ? input.checked : true),
    (input) => input.value,
  )
}

/** What the server filled it with, whatever the browser has put in since. */
export function readDefaults(form: HTMLFormElement, whole: readonly string[]): Values {
  return read(
    form,
    whole,
    (input) => (isTick(input) ? input.defaultChecked : true),
    (input) => {
      if (isTick(input)) return input.value
      if (!(input instanceof HTMLSelectElement)) return input.defaultValue
      return [...input.options].find(({ defaultSelected }) => defaultSelected)?.value ?? ''
    },
  )
}

/** Puts a value into the inputs of an answer. */
export function fillIn(form: HTMLFormElement, whole: readonly string[], key: Key, value: string): void {
  const pairs = pairsOf(value)
  for (const input of inputs(form)) {
    if (keyOf(input.name, whole) !== key) continue
    const own = pairs.filter(([name]) => name === input.name).map(([, text]) => text)
    if (isTick(input)) input.checked = own.includes(input.value)
    else input.value = own[0] ?? ''
  }
  form.dispatchEvent(new Event('input', { bubbles: true }))
}

/** A value as it is read: the labels of what is ticked, and any other text as it was typed. */
export function inWords(form: HTMLFormElement, value: string): string {
  return pairsOf(value)
    .map(([name, text]) => {
      const tick = inputs(form).find((input) => isTick(input) && input.name === name && input.value === text)
      return (tick && labelOf(tick)) ?? text
    })
    .join(pairsOf(value).every(([name]) => name.includes('.')) ? ' ' : ', ')
}

/** What is sent of a value. */
export function pairsOf(value: string): Pair[] {
  return JSON.parse(value) as Pair[]
}

export function firstInput(form: HTMLFormElement, whole: readonly string[], key: Key): Input | undefined {
  return inputs(form).find((input) => keyOf(input.name, whole) === key)
}

function read(
  form: HTMLFormElement,
  whole: readonly string[],
  isSent: (input: Input) => boolean,
  valueOf: (input: Input) => string,
): Values {
  const pairs: Record<Key, Pair[]> = {}
  for (const input of inputs(form)) {
    const own = (pairs[keyOf(input.name, whole)] ??= [])
    if (isSent(input)) own.push([input.name, clean(valueOf(input))])
  }
  return Object.fromEntries(Object.entries(pairs).map(([key, own]) => [key, JSON.stringify(own)]))
}

/** As the server keeps it. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

function inputs(form: HTMLFormElement): Input[] {
  return [...form.elements].filter((element): element is Input => {
    if (element instanceof HTMLInputElement)
      return element.name !== '' && !['hidden', 'submit', 'button', 'file', 'reset'].includes(element.type)
    return (
      (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) && element.name !== ''
    )
  })
}

function isTick(input: Input): input is HTMLInputElement {
  return input instanceof HTMLInputElement && ['checkbox', 'radio'].includes(input.type)
}

function labelOf(input: Input): string | undefined {
  return input.labels?.[0]?.textContent?.trim()
}
