import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { data } from 'react-router'
import { answerForm } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { addQuestion, changeQuestions } from '../../design/change-questions.ts'
import { DesignForm } from '../../design/design-form.tsx'
import { DesignHead } from '../../design/design-head.tsx'
import { indexOf } from '../../design/index-of.ts'
import { isListPart, itemInputs, listPath } from '../../design/parts.ts'
import { ProblemList } from '../../design/problem-list.tsx'
import { QuestionList } from '../../design/question-list.tsx'
import { saveInputs, type RefusedDesign } from '../../design/save-inputs.ts'
import { textAt, valueAt } from '../../design/value-at.ts'
import { paths } from '../../paths.ts'
import { designText } from '../../text/design/design-text.ts'
import type { Route } from './+types/design-item'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { slug, part } = params
  if (!isListPart(part)) throw data(null, { status: 404 })
  const index = indexOf(params.index)
  const page = await context.get(apiContext).design.round({ slug })
  if (valueAt(page.definition, [...listPath[part], index]) === undefined) throw data(null, { status: 404 })
  return { page, part, index }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { slug, part } = params
  const index = indexOf(params.index)
  if (!isListPart(part)) throw data(null, { status: 404 })
  const api = context.get(apiContext)
  const language = context.get(languageContext)
  return answerForm<RefusedDesign>({ context, request }, (posted) => {
    const move = valueOf(posted, 'move')
    const questions = { slug, section: index, posted, language }
    if (part === 'form' && move === 'add') return addQuestion(api, questions)
    if (part === 'form' && move !== '') return changeQuestions(api, questions)
    const next = part === 'form' ? paths.designItem(slug, part, index) : paths.designPart(slug, part)
    return saveInputs(api, { slug, inputs: itemInputs(part, index), posted, language, next })
  })
}

const wordsKey = { eligibility: 'question', form: 'title', criteria: 'label' } as const

export default function DesignItem({ loaderData: { page, part, index }, actionData }: Route.ComponentProps) {
  const words = useText(designText)
  const inLanguage = useWords()
  const { slug } = page.round
  const at = [...listPath[part], index]
  const label = {
    en: textAt(page.definition, [...at, wordsKey[part], 'en']),
    cy: textAt(page.definition, [...at, wordsKey[part], 'cy']),
  }
  const form = (
    <DesignForm
      page={page}
      inputs={itemInputs(part, index)}
      action={paths.designItem(slug, part, index)}
      refused={actionData}
      before={[index, 0]}
    />
  )
  return (
    <>
      <DesignHead page={page} title={inLanguage(label) || words[part]} />
      {part === 'form' && <QuestionList page={page} section={index} refused={actionData} />}
      {part === 'form' ? <Section title={words.aboutSection}>{form}</Section> : form}
      <ProblemList page={page} within={`${at.join('.')}.`} />
    </>
  )
}
