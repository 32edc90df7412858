import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { useText } from '@academy/ui/language-context'
import { data } from 'react-router'
import { answerForm } from '../../components/answer-form.ts'
import { addEntry, changeList } from '../../design/change-list.ts'
import { DesignForm } from '../../design/design-form.tsx'
import { DesignHead } from '../../design/design-head.tsx'
import { EntryList } from '../../design/entry-list.tsx'
import { formInputs, isFormPart, isListPart } from '../../design/parts.ts'
import { ProblemList } from '../../design/problem-list.tsx'
import { partOf } from '../../design/part-of.ts'
import { saveInputs, type RefusedDesign } from '../../design/save-inputs.ts'
import { valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { designText } from '../../text/design/design-text.ts'
import type { Route } from './+types/design-part'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { part } = params
  if (!isFormPart(part) && !isListPart(part)) throw data(null, { status: 404 })
  return { page: await context.get(apiContext).design.round({ slug: params.slug }), part }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { slug, part } = params
  const api = context.get(apiContext)
  const language = context.get(languageContext)
  return answerForm<RefusedDesign>({ context, request }, (posted) => {
    if (isFormPart(part)) {
      return saveInputs(api, { slug, inputs: formInputs[part], posted, language, next: paths.design(slug) })
    }
    if (!isListPart(part)) throw data(null, { status: 404 })
    const list = { slug, part, posted, language }
    return valueOf(posted, 'move') === 'add' ? addEntry(api, list) : changeList(api, list)
  })
}

export default function DesignPart({ loaderData: { page, part }, actionData }: Route.ComponentProps) {
  const words = useText(designText)
  const { slug } = page.round
  const own = { ...page, problems: page.problems.filter(({ path }) => partOf(path) === part) }
  return (
    <>
      <DesignHead page={page} title={words[part]} />
      {isFormPart(part) ? (
        <DesignForm
          page={page}
          inputs={formInputs[part]}
          action={paths.designPart(slug, part)}
          refused={actionData}
        />
      ) : (
        <EntryList page={page} part={part} refused={actionData} />
      )}
      <ProblemList page={own} />
    </>
  )
}
