import type { Typing } from './typing.ts'

/** The versions that the form was filled with, from its hidden inputs. */
export function versionsOf(form: HTMLFormElement): Record<string, number> {
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"][name^="base."]')]
  return Object.fromEntries(hidden.map(({ name, value }) => [name.slice('base.'.length), Number(value)]))
}

/** Writes the versions of now into the form, for when it is sent by its button. */
export function writeVersions(form: HTMLFormElement, { base, mine }: Pick<Typing, 'base' | 'mine'>): void {
  for (const [key, version] of Object.entries(base)) write(form, `base.${key}`, version)
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="hidden"][name^="mine."]'))
    if (!(input.name.slice('mine.'.length) in mine)) input.remove()
  for (const [key, version] of Object.entries(mine)) write(form, `mine.${key}`, version)
}

function write(form: HTMLFormElement, name: string, version: number): void {
  const found = form.elements.namedItem(name)
  const input = found instanceof HTMLInputElement ? found : document.createElement('input')
  if (!input.name) {
    input.type = 'hidden'
    input.name = name
    form.append(input)
  }
  input.value = String(version)
}
