import { isOpen } from '@academy/domain/assess/assignment-state'
import { textIn } from '@academy/domain/text/define-text'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { CriterionFields } from '../../assess/criterion-fields.tsx'
import { FinishedScores } from '../../assess/finished-scores.tsx'
import { readScores } from '../../assess/read-scores.ts'
import { SentBackNotice } from '../../assess/sent-back-notice.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf, type PostedForm } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { SubmissionSections } from '../../form/submission-sections.tsx'
import { paths } from '../../paths.ts'
import { assessText } from '../../text/assess/assess-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/assess-bid'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await context.get(apiContext).assess.bid({ id: params.id })
  return { page, saved: new URL(request.url).searchParams.has('saved') }
}

interface Refused {
  typed: PostedForm
  errors: Record<string, string>
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const language = context.get(languageContext)
  const text = textIn(assessText, language)
  return answerForm<Refused>({ context, request }, async (posted) => {
    const { assess } = context.get(apiContext)
    const finish = valueOf(posted, 'finish') === 'yes'
    const result = await assess.save({ id: params.id, scores: readScores(posted), finish })
    if (result.ok) {
      return new GoTo(result.finished ? paths.assess : `${paths.assessBid(params.id)}?saved=1#scores`)
    }
    const { criteria } = await assess.bid({ id: params.id })
    const labelOf = (name: string) =>
      criteria.find(({ criterion }) => criterion.name === name)?.criterion.label[language] ?? name
    if ('changed' in result) {
      const errors = result.changed.map((name) => [`justification.${name}`, text.changed(labelOf(name))])
      // What is sent next is over the newest.
      const bases = criteria.map(({ criterion, version }) => [`base.${criterion.name}`, String(version)])
      return new Again({
        typed: { ...posted, ...Object.fromEntries(bases) },
        errors: Object.fromEntries(errors),
      })
    }
    const errors = result.problems.map(({ criterion, problem }) => [
      `${problem === 'score-missing' ? 'score' : 'justification'}.${criterion}`,
      text[problem](labelOf(criterion)),
    ])
    const bases = criteria.map(({ criterion, version }) => [`base.${criterion.name}`, String(version)])
    return new Again({
      typed: { ...posted, ...Object.fromEntries(bases) },
      errors: Object.fromEntries(errors),
    })
  })
}

/** The sealed text of a bid with the form of its assessor beside it; below each other where there is no room. */
export default function AssessBid({ loaderData: { page, saved }, actionData }: Route.ComponentProps) {
  const text = useText(assessText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { id, organisationName, reference, status, criteria } = page
  const errors = actionData?.errors ?? {}
  const list = Object.entries(errors).map(([field, sentence]) => ({ field, text: sentence }))
  return (
    <>
      <ErrorSummary errors={list} />
      <Breadcrumbs items={[{ path: paths.assess, text: text.title }]} />
      <PageHeading
        title={organisationName ?? reference}
        caption={`${reference} · ${inLanguage(page.round)}`}
        long
        {...(actionData && { titlePrefix: form.error })}
      />
      {page.isAnonymous && <Notice title={text.anonymous} />}
      <SentBackNotice sentBack={page.sentBack} corrected={page.corrected} />
      {saved && !actionData && <Notice tone="success" title={text.saved} announce />}
      <p className="gr-assess__jump">
        <a href="#scores">{text.toForm}</a>
      </p>
      <div className="gr-assess">
        <div className="gr-assess__text" id="bid">
          <SubmissionSections sections={page.sections} />
        </div>
        <div className="gr-assess__form" id="scores">
          <Section title={text.yourScores}>
            <p className="gr-assess__jump">
              <a href="#bid">{text.toText}</a>
            </p>
            {isOpen(status) ? (
              <form method="post" action={to(paths.assessBid(id))} className="gr-form" noValidate>
                {criteria.map((assessed) => (
                  <CriterionFields
                    key={assessed.criterion.name}
                    assessed={assessed}
                    typed={actionData?.typed}
                    errors={errors}
                  />
                ))}
                <Actions>
                  <Button kind="secondary" name="finish" value="no">
                    {text.save}
                  </Button>
                  <Button name="finish" value="yes">
                    {text.finish}
                  </Button>
                </Actions>
                <p>
                  <a href={to(paths.answerAssignment(id))}>{text.recuse}</a>
                </p>
              </form>
            ) : (
              <FinishedScores criteria={criteria} />
            )}
          </Section>
        </div>
      </div>
    </>
  )
}
