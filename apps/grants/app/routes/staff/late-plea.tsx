import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import type { RulingProblem } from '../../api-types.ts'
import { Pleas } from '../../application/pleas.tsx'
import { RefusedPresses } from '../../application/refused-presses.tsx'
import { StateTag } from '../../application/state-tag.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { RulingForm, type RefusedRuling } from '../../staff/ruling-form.tsx'
import { pleaText } from '../../text/apply/plea-text.ts'
import { describeRoundProblem } from '../../text/design/round-problem-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/late-plea'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).staff.latePlea({ slug: params.slug, reference: params.reference })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const language = context.get(languageContext)
  return answerForm<RefusedRuling>({ context, request }, async (posted) => {
    const choice = valueOf(posted, 'choice')
    const result =
      choice === 'yes' || choice === 'no'
        ? await context.get(apiContext).staff.ruleOnPlea({
            slug: params.slug,
            reference: params.reference,
            pleaId: valueOf(posted, 'plea'),
            grant: choice === 'yes',
            untilLocal: valueOf(posted, 'until').trim().slice(0, 20),
            reason: valueOf(posted, 'reason').slice(0, 2000),
          })
        : ({ ok: false, problems: [] } as const)
    if (result.ok) return new GoTo(paths.latePlea(params.slug, params.reference))
    const text = textIn(pleaText, language)
    const errors = Object.fromEntries(result.problems.map((problem) => sentenceFor(problem, language)))
    return new Again({
      typed: posted,
      errors: result.problems.length === 0 ? { choice: text.choiceMissing } : errors,
    })
  })
}

function sentenceFor(problem: RulingProblem, language: Language): [field: string, sentence: string] {
  const text = textIn(pleaText, language)
  if (problem === 'reason-missing') return ['reason', text.rulingReasonMissing]
  if (problem === 'until-past' || problem === 'until-far') return ['until', text[problem]]
  const said = { path: 'timetable', code: problem, severity: 'must', params: {} } as const
  return ['until', describeRoundProblem(language, said)]
}

/** A plea to be late, what speaks for it, and the ruling. */
export default function LatePlea({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(pleaText)
  const form = useText(errorText)
  const to = useLocalPath()
  const { round, reference } = page
  const errors = Object.entries(actionData?.errors ?? {})
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs items={[{ path: paths.latePleas(round.slug), text: text.listTitle }]} />
      <PageHeading
        title={page.organisationName}
        caption={reference}
        long
        {...(actionData && { titlePrefix: form.error })}
      />
      <p>
        <StateTag status={page.status} />{' '}
        <a href={to(paths.staffApplication(round.slug, reference))}>{text.toApplication}</a>
      </p>
      <Pleas pleas={page.pleas} />
      <RefusedPresses page={page} />
      <RulingForm page={page} refused={actionData} />
      <SampleNote round={round} />
    </>
  )
}
