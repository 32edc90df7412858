import { MOVE_REASON_MAX } from '@academy/domain/assess/assessment'
import { textIn } from '@academy/domain/text/define-text'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { data } from 'react-router'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf, type PostedForm } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { assessText } from '../../text/assess/assess-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/answer-assignment'

const answers = ['accepted', 'declined', 'recused'] as const

export async function loader({ context, params }: Route.LoaderArgs) {
  const mine = await context.get(apiContext).assess.mine()
  const assignment = mine.find(({ id }) => id === params.id)
  if (!assignment) throw data(null, { status: 404 })
  return assignment
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const text = textIn(assessText, context.get(languageContext))
  return answerForm<{ typed: PostedForm; errors: Record<string, string> }>(
    { context, request },
    async (posted) => {
      const answer = answers.find((one) => one === valueOf(posted, 'answer')) ?? 'recused'
      const reason = valueOf(posted, 'reason').slice(0, MOVE_REASON_MAX)
      const result = await context.get(apiContext).assess.respond({ id: params.id, answer, reason })
      if (!result.ok) return new Again({ typed: posted, errors: { reason: text[result.problem] } })
      return new GoTo(answer === 'accepted' ? paths.assessBid(params.id) : paths.assess)
    },
  )
}

/** Accepts a bid or declines it; later, where one recuses oneself. */
export default function AnswerAssignment({ loaderData: assignment, actionData }: Route.ComponentProps) {
  const text = useText(assessText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { id, slug, status, isDeclared, organisationName, reference } = assignment
  const isOffered = status === 'offered'
  const error = actionData?.errors['reason']
  return (
    <>
      <ErrorSummary errors={error ? [{ field: 'reason', text: error }] : []} />
      <Breadcrumbs items={[{ path: paths.assess, text: text.title }]} />
      <PageHeading
        title={isOffered ? text.answerTitle : text.recuse}
        caption={`${organisationName ?? reference} · ${inLanguage(assignment.round)}`}
        lede={isOffered ? text.answerLede : text.recuseBody}
        {...(error && { titlePrefix: form.error })}
      />
      {isOffered && !isDeclared && (
        <Notice tone="warning" title={text.declareFirstBody}>
          <p>
            <a href={to(paths.declareConflicts(slug))}>{text.declareFirst}</a>
          </p>
        </Notice>
      )}
      {isOffered && isDeclared && (
        <form method="post" action={to(paths.answerAssignment(id))}>
          <input type="hidden" name="answer" value="accepted" />
          <Actions>
            <Button>{text.accept}</Button>
          </Actions>
        </form>
      )}
      {status !== 'finished' && (
        <Section title={isOffered ? `${text.decline} · ${text.recuse}` : text.recuse}>
          <form method="post" action={to(paths.answerAssignment(id))} className="gr-form" noValidate>
            <TextArea
              name="reason"
              label={text.reason}
              rows={3}
              value={actionData && valueOf(actionData.typed, 'reason')}
              error={error}
            />
            <Actions>
              {isOffered && (
                <Button kind="secondary" name="answer" value="declined">
                  {text.decline}
                </Button>
              )}
              <Button kind="warning" name="answer" value="recused">
                {text.recuse}
              </Button>
            </Actions>
          </form>
        </Section>
      )}
    </>
  )
}
