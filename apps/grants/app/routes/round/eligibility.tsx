import { ErrorSummary } from '@academy/ui/form/error-summary'
import { Button } from '@academy/ui/form/button'
import { errorText } from '../../text/error-text.ts'
import { RadioField } from '@academy/ui/form/radio-field'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { NotOpenNote } from '../../round/not-open-note.tsx'
import { EligibilityAnswer } from '../../round/eligibility-answer.tsx'
import { eligibilityText } from '../../text/round/eligibility-text.ts'
import type { Route } from './+types/eligibility'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { asked, ...answers } = Object.fromEntries(new URL(request.url).searchParams)
  const page = await context.get(apiContext).grants.eligibility({ slug: params.slug, answers })
  return { ...page, asked: asked !== undefined }
}

export default function Eligibility({ loaderData }: Route.ComponentProps) {
  const { round, questions, outcome, asked } = loaderData
  const text = useText(eligibilityText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const open = asked && outcome.outcome === 'unfinished' ? outcome.unanswered : []
  const errors = open.map(({ name, question }) => ({
    field: name,
    text: text.unanswered(inLanguage(question)),
  }))
  return (
    <>
      <Breadcrumbs items={[{ path: paths.round(round.slug), text: inLanguage(round.name) }]} />
      <ErrorSummary errors={errors} />
      <PageHeading
        title={text.title}
        lede={text.lede(questions.length)}
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      <NotOpenNote round={round} />
      {outcome.outcome !== 'unfinished' && <EligibilityAnswer page={loaderData} />}
      <form method="get" action={to(paths.eligibility(round.slug))} className="gr-form">
        <input type="hidden" name="asked" value="1" />
        {questions.map((question) => (
          <RadioField
            key={question.name}
            name={question.name}
            label={inLanguage(question.question)}
            hint={question.hint && inLanguage(question.hint)}
            value={question.answer ?? undefined}
            inline
            error={errors.find(({ field }) => field === question.name)?.text}
            choices={[
              { value: 'yes', label: text.yes },
              { value: 'no', label: text.no },
            ]}
          />
        ))}
        <Button kind={outcome.outcome === 'unfinished' ? 'primary' : 'secondary'}>{text.submit}</Button>
      </form>
    </>
  )
}
