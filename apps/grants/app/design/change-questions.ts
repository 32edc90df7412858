import type { Language } from '@academy/domain/text/language'
import type { Api } from '@academy/trpc/create-caller'
import { Again, GoTo } from '../components/answer-form.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { editOfEntry, newWords } from './change-list.ts'
import { newQuestion, questionKinds, shortNameOf } from './question-inputs.ts'
import { editionOf, type RefusedDesign } from './save-inputs.ts'

interface QuestionsChange {
  slug: string
  section: number
  posted: PostedForm
  language: Language
}

const listOf = (section: number) => ['form', 'sections', section, 'fields']

/** Moves a question of a section, or takes it out. */
export async function changeQuestions(api: Api, { slug, section, posted }: QuestionsChange): Promise<GoTo> {
  const edit = editOfEntry(posted, listOf(section))
  if (edit) await api.design.edit({ slug, edition: editionOf(posted), edits: [edit] })
  return new GoTo(paths.designItem(slug, 'form', section))
}

/** Adds a question at the end of a section, and goes to its page. */
export async function addQuestion(
  api: Api,
  { slug, section, posted, language }: QuestionsChange,
): Promise<GoTo | Again<RefusedDesign>> {
  const { words, errors } = newWords(posted, language)
  if (Object.keys(errors).length > 0) return new Again({ typed: { words }, errors })
  const { definition } = await api.design.round({ slug })
  const kind = questionKinds.find((each) => each === valueOf(posted, 'kind')) ?? 'text'
  const taken = definition.form.sections.flatMap(({ fields }) => fields.map(({ name }) => name))
  const value = newQuestion(kind, shortNameOf(words.en || words.cy, taken), words)
  await api.design.edit({
    slug,
    edition: editionOf(posted),
    edits: [{ op: 'add', path: listOf(section), value: JSON.parse(JSON.stringify(value)) }],
  })
  const index = definition.form.sections[section]?.fields.length ?? 0
  return new GoTo(paths.designQuestion(slug, section, index))
}
