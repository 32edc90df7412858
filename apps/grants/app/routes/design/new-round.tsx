import { templateNames } from '@academy/domain/round/templates/template'
import { textIn } from '@academy/domain/text/define-text'
import { Actions, Button } from '@academy/ui/form/button'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { sessionContext } from '@academy/web/context/session-context'
import { data } from 'react-router'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf, type PostedForm } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { designText } from '../../text/design/design-text.ts'
import { roundMovesText } from '../../text/design/round-moves-text.ts'
import type { Route } from './+types/new-round'

export function loader({ context }: Route.LoaderArgs) {
  const { actor } = context.get(sessionContext)
  if (actor.kind !== 'person' || !actor.staff.includes('fund-manager')) throw data(null, { status: 403 })
  return null
}

function typedIn(posted: PostedForm) {
  return {
    template: valueOf(posted, 'template'),
    en: valueOf(posted, 'name.en').trim(),
    cy: valueOf(posted, 'name.cy').trim(),
    slug: valueOf(posted, 'slug').trim().toLowerCase(),
    fictional: valueOf(posted, 'fictional') === 'yes',
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  return answerForm({ context, request }, async (posted) => {
    const text = textIn(roundMovesText, context.get(languageContext))
    const typed = typedIn(posted)
    const errors: Record<string, string> = {}
    if (typed.en === '') errors['name.en'] = text.nameMissing
    if (typed.cy === '') errors['name.cy'] = text.nameMissing
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed.slug) || typed.slug.length > 80 || typed.slug === 'new') {
      errors['slug'] = text.addressShape
    }
    if (Object.keys(errors).length > 0) return new Again({ typed, errors })
    const template = templateNames.find((name) => name === typed.template) ?? 'hwf-2017'
    const { slug, fictional } = typed
    try {
      const name = { en: typed.en.slice(0, 200), cy: typed.cy.slice(0, 200) }
      await context.get(apiContext).design.create({ slug, fictional, template, name })
    } catch (error) {
      if (!isRefusal(error) || error.data.reason !== 'slug-taken') throw error
      return new Again({ typed, errors: { slug: text.addressTaken } }, 409)
    }
    return new GoTo(paths.design(slug))
  })
}

export default function NewRound({ actionData }: Route.ComponentProps) {
  const text = useText(roundMovesText)
  const words = useText(designText)
  const to = useLocalPath()
  const { typed, errors = {} } = actionData ?? {}
  const error = (name: string): string | undefined => errors[name]
  return (
    <>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, text: String(sentence) }))}
      />
      <Breadcrumbs items={[{ path: paths.manage, text: text.myRounds }]} />
      <PageHeading title={text.newRound} lede={text.newLede} />
      <form method="post" action={to(paths.newRound)} className="gr-form" noValidate>
        <RadioField
          name="template"
          label={text.template}
          value={typed?.template ?? templateNames[0]}
          choices={templateNames.map((name) => ({ value: name, label: text[`template-${name}`] }))}
        />
        <TextField
          name="name.en"
          label={`${words.name}: ${words.english}`}
          value={typed?.en}
          error={error('name.en')}
        />
        <TextField
          name="name.cy"
          label={`${words.name}: ${words.welsh}`}
          value={typed?.cy}
          error={error('name.cy')}
        />
        <TextField
          name="slug"
          label={text.address}
          hint={text.addressHint}
          width={20}
          value={typed?.slug}
          error={error('slug')}
          spellCheck={false}
        />
        <CheckboxField
          name="fictional"
          label={text.fictional}
          hint={text.fictionalHint}
          values={typed?.fictional ? ['yes'] : []}
          choices={[{ value: 'yes', label: words.yes }]}
        />
        <Actions>
          <Button>{text.create}</Button>
        </Actions>
      </form>
    </>
  )
}
