import type { DesignEdit } from '@academy/domain/round/design/edit-definition'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import type { Api } from '@academy/trpc/create-caller'
import { Again, GoTo } from '../components/answer-form.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { designText } from '../text/design/design-text.ts'
import { listPath, type ListPart } from './parts.ts'
import { shortNameOf } from './question-inputs.ts'
import { editionOf, type RefusedDesign } from './save-inputs.ts'
import { listAt, textAt } from './value-at.ts'

interface ListChange {
  slug: string
  part: ListPart
  posted: PostedForm
  language: Language
}

/** A change of place, or a removal, of the entry at `index` of a list; nothing where the form asks for neither. */
export function editOfEntry(posted: PostedForm, list: readonly (string | number)[]): DesignEdit | undefined {
  const [move = '', index = ''] = valueOf(posted, 'move').split(' ')
  if (!/^\d{1,3}$/.test(index)) return undefined
  const path = [...list, Number(index)]
  if (move === 'remove') return { op: 'remove', path }
  return move === 'up' || move === 'down' ? { op: 'move', path, to: move } : undefined
}

/** Moves an entry of a list, or takes it out. */
export async function changeList(api: Api, { slug, part, posted }: ListChange): Promise<GoTo> {
  const edit = editOfEntry(posted, listPath[part])
  if (edit) await api.design.edit({ slug, edition: editionOf(posted), edits: [edit] })
  return new GoTo(paths.designPart(slug, part))
}

/** What was typed for a new entry, in both languages; a sentence for the English where there is nothing. */
export function newWords(
  posted: PostedForm,
  language: Language,
): { words: { en: string; cy: string }; errors: Record<string, string> } {
  const words = {
    en: valueOf(posted, 'words.en').trim().slice(0, 6000),
    cy: valueOf(posted, 'words.cy').trim().slice(0, 6000),
  }
  const isEmpty = words.en === '' && words.cy === ''
  const text = textIn(designText, language)
  return { words, errors: isEmpty ? { 'words.en': text.wordsMissing } : {} }
}

/** Adds an entry at the end, and goes to its page. */
export async function addEntry(
  api: Api,
  { slug, part, posted, language }: ListChange,
): Promise<GoTo | Again<RefusedDesign>> {
  const { words, errors } = newWords(posted, language)
  if (Object.keys(errors).length > 0) return new Again({ typed: { words }, errors })
  const { definition } = await api.design.round({ slug })
  const entries = listAt(definition, listPath[part])
  const key = part === 'form' ? 'slug' : 'name'
  const taken = entries.map((entry) => textAt(entry, [key]))
  const name = shortNameOf(words.en || words.cy, taken)
  const empty = { en: '', cy: '' }
  const value = {
    eligibility: { name, question: words, reason: empty },
    form: { slug: name, title: words, fields: [] },
    criteria: { name, label: words, guidance: empty, weightPercent: 0, scale: [] },
  }[part]
  const edits: DesignEdit[] = [{ op: 'add', path: [...listPath[part]], value }]
  await api.design.edit({ slug, edition: editionOf(posted), edits })
  return new GoTo(paths.designItem(slug, part, entries.length))
}
