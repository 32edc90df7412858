import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { data } from 'react-router'
import { answerForm } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { DesignForm } from '../../design/design-form.tsx'
import { DesignHead } from '../../design/design-head.tsx'
import { indexOf } from '../../design/index-of.ts'
import { ProblemList } from '../../design/problem-list.tsx'
import { questionInputs } from '../../design/question-inputs.ts'
import { saveInputs, type RefusedDesign } from '../../design/save-inputs.ts'
import { textAt } from '../../design/value-at.ts'
import { paths } from '../../paths.ts'
import type { Route } from './+types/design-question'

export async function loader({ context, params }: Route.LoaderArgs) {
  const [section, question] = [indexOf(params.section), indexOf(params.question)]
  const page = await context.get(apiContext).design.round({ slug: params.slug })
  const kind = textAt(page.definition, ['form', 'sections', section, 'fields', question, 'kind'])
  if (kind === '') throw data(null, { status: 404 })
  return { page, section, question, kind }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { slug } = params
  const [section, question] = [indexOf(params.section), indexOf(params.question)]
  const api = context.get(apiContext)
  return answerForm<RefusedDesign>({ context, request }, async (posted) => {
    const { definition } = await api.design.round({ slug })
    const kind = textAt(definition, ['form', 'sections', section, 'fields', question, 'kind'])
    if (kind === '') throw data(null, { status: 404 })
    return saveInputs(api, {
      slug,
      inputs: questionInputs(section, question, kind),
      posted,
      language: context.get(languageContext),
      next: paths.designItem(slug, 'form', section),
    })
  })
}

export default function DesignQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const { page, section, question, kind } = loaderData
  const inLanguage = useWords()
  const at = ['form', 'sections', section, 'fields', question]
  const label = {
    en: textAt(page.definition, [...at, 'label', 'en']),
    cy: textAt(page.definition, [...at, 'label', 'cy']),
  }
  return (
    <>
      <DesignHead page={page} title={inLanguage(label) || textAt(page.definition, [...at, 'name'])} />
      <DesignForm
        page={page}
        inputs={questionInputs(section, question, kind)}
        action={paths.designQuestion(page.round.slug, section, question)}
        refused={actionData}
        before={[section, question]}
      />
      <ProblemList page={page} within={`${at.join('.')}.`} />
    </>
  )
}
