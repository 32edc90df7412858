import { textIn } from '@academy/domain/text/define-text'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { answerScreening } from '../../screen/answer-screening.ts'
import { ChecklistForm } from '../../screen/checklist-form.tsx'
import { Findings } from '../../screen/findings.tsx'
import { Flags } from '../../screen/flags.tsx'
import { OrganisationFacts } from '../../screen/organisation-facts.tsx'
import { Outcome } from '../../screen/outcome.tsx'
import type { RefusedScreening } from '../../screen/refused.ts'
import { errorText } from '../../text/error-text.ts'
import { screenText } from '../../text/screen/screen-text.ts'
import type { Route } from './+types/screen-bid'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).screen.get(params)
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const text = textIn(screenText, context.get(languageContext))
  return answerForm<RefusedScreening>({ context, request }, async (posted) => {
    const answer = await answerScreening(context.get(apiContext).screen, params, posted, text)
    if ('of' in answer) return new Again({ typed: posted, ...answer })
    return new GoTo(`${paths.screenBid(params.slug, params.reference)}#${answer.to}`)
  })
}

/** One bid as it is screened: what it is found to be, the checklist beside its answers, what the facts say, and flags. */
export default function ScreenBid({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(screenText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, reference, items, flags, status, submission, questions } = page
  const refused: RefusedScreening | undefined = actionData
  const open = flags.filter(({ resolved }) => resolved === null).length
  const lede = !submission
    ? text.notSubmitted
    : text.stateSentence(items.filter(({ check }) => check !== null).length, items.length, open)
  return (
    <>
      <ErrorSummary
        errors={Object.entries(refused?.errors ?? {}).map(([field, sentence]) => ({ field, text: sentence }))}
      />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.screening(round.slug), text: text.title },
        ]}
      />
      <PageHeading
        title={page.organisationName}
        caption={reference}
        lede={page.sealed ? text.sealedBody : lede}
        long
        {...(refused && { titlePrefix: form.error })}
      />
      {status === 'withdrawn' && <Notice tone="warning" title={text.wasWithdrawn} />}
      {page.outcomes[0]?.ruling === null && (
        <Notice tone="warning" title={text.waitsTitle}>
          <p>
            <a href="#outcome">{text.toOutcome}</a>
          </p>
        </Notice>
      )}
      {submission && !page.sealed && (
        <>
          <p>
            <a href={to(paths.staffApplication(round.slug, reference))}>{text.toSubmission}</a>
          </p>
          <Findings page={page} />
          <Flags page={page} refused={refused} />
          <ChecklistForm page={page} refused={refused} />
          <OrganisationFacts page={page} />
          <Section title={text.sendBack}>
            <p className="ac-prose">{text.sendBackBody}</p>
            <ul className="gr-list">
              {questions.map(({ id, question, answer }) => (
                <li key={id}>
                  <p>
                    <span className="gr-typed">{question}</span>
                    <br />
                    {answer === null ? text.noAnswer : <span className="gr-typed">{answer}</span>}
                  </p>
                </li>
              ))}
            </ul>
            <p>
              <a href={`${to(paths.staffApplication(round.slug, reference))}#clarifications`}>
                {text.sendBackLink}
              </a>
            </p>
          </Section>
          <Outcome page={page} refused={refused} />
        </>
      )}
      <SampleNote round={round} />
    </>
  )
}
