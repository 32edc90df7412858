import type { DesignEdit } from '@academy/domain/round/design/edit-definition'
import { editDefinition } from '@academy/domain/round/design/edit-definition'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import type { Api } from '@academy/trpc/create-caller'
import { Again, GoTo } from '../components/answer-form.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { designText } from '../text/design/design-text.ts'
import { nameOf, type DesignInput } from './design-input.ts'
import { readInputs } from './read-inputs.ts'
import { valueAt } from './value-at.ts'

/** What the page shows again: what was typed laid over the definition, and a sentence for each input that does not do. */
export interface RefusedDesign {
  typed: unknown
  errors: Record<string, string>
}

interface ToSave {
  slug: string
  inputs: readonly DesignInput[]
  posted: PostedForm
  language: Language
  /** Where to go when it was saved. */
  next: string
}

/** Saves what a page of the designer posted, or gives back what was typed with what is wrong. */
export async function saveInputs(api: Api, toSave: ToSave): Promise<GoTo | Again<RefusedDesign>> {
  const { slug, inputs, posted, language, next } = toSave
  const text = textIn(designText, language)
  const page = await api.design.round({ slug })
  const has = ({ path }: DesignInput) => valueAt(page.definition, path) !== undefined
  const { edits, problems } = readInputs(inputs, posted, has)
  const errors: Record<string, string> = Object.fromEntries(
    problems.map(({ field, problem, from = '' }) => [
      field,
      problem === 'not-a-condition' || problem === 'not-a-rule' ? text[problem](from) : text[problem],
    ]),
  )
  if (problems.length === 0) {
    const result = await api.design.edit({ slug, edition: editionOf(posted), edits })
    if (result.ok) return new GoTo(next)
    for (const { path } of result.invalid) errors[inputAt(inputs, path)] = text.cannotBe
  }
  return new Again({ typed: laidOver(page.definition, inputs, posted, edits), errors })
}

/** The edition that was looked at; one that was never given out is nobody's newest. */
export function editionOf(posted: PostedForm): number {
  const edition = Number(valueOf(posted, 'edition'))
  return Number.isSafeInteger(edition) && edition >= 0 && edition <= 1_000_000 ? edition : 0
}

function inputAt(inputs: readonly DesignInput[], path: string): string {
  const input = inputs.find((each) => path === nameOf(each.path) || path.startsWith(`${nameOf(each.path)}.`))
  return input ? nameOf(input.path) : nameOf(inputs[0]?.path ?? [])
}

/** The definition with what was typed in its place; a sum or a number that is none stays as the text that it was. */
function laidOver(
  definition: unknown,
  inputs: readonly DesignInput[],
  posted: PostedForm,
  edits: readonly DesignEdit[],
): unknown {
  type Json = Parameters<typeof editDefinition>[0]
  const read = new Set(edits.map(({ path }) => path.join('.')))
  const asTyped = inputs
    .filter(({ path, kind }) => !read.has(nameOf(path)) && kind !== 'rows')
    .map(({ path }): DesignEdit => ({ op: 'set', path: [...path], value: valueOf(posted, nameOf(path)) }))
  return [...edits, ...asTyped].reduce<Json>((json, edit) => {
    try {
      return editDefinition(json, edit)
    } catch {
      return json
    }
  }, definition as Json)
}
