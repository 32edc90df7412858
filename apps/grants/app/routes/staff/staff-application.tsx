import { textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { StateTag } from '../../application/state-tag.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf, type PostedForm } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { ApplicationHistory } from '../../staff/application-history.tsx'
import { Reopen } from '../../staff/reopen.tsx'
import { StaffNotes } from '../../staff/staff-notes.tsx'
import { Submission } from '../../staff/submission.tsx'
import { describeRoundProblem } from '../../text/design/round-problem-text.ts'
import { applicationsText } from '../../text/staff/applications-text.ts'
import type { Route } from './+types/staff-application'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).staff.application({ slug: params.slug, reference: params.reference })
}

/** What a form of the page is shown again with. */
export interface RefusedStaffForm {
  typed: PostedForm
  errors: Record<string, string>
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const language = context.get(languageContext)
  return answerForm<RefusedStaffForm>({ context, request }, async (posted) => {
    const text = textIn(applicationsText, language)
    const { staff } = context.get(apiContext)
    const where = { slug: params.slug, reference: params.reference }
    const here = new GoTo(paths.staffApplication(params.slug, params.reference))
    if (valueOf(posted, 'move') === 'note') {
      const body = valueOf(posted, 'note').trim().slice(0, 4000)
      if (body === '') return new Again({ typed: posted, errors: { note: text.noteMissing } })
      await staff.writeNote({ ...where, body })
      return here
    }
    const sections = posted['sections'] ?? []
    const result = await staff.reopen({
      ...where,
      sections: typeof sections === 'string' ? [sections] : sections,
      untilLocal: valueOf(posted, 'until').trim().slice(0, 20),
      reason: valueOf(posted, 'reason').slice(0, 2000),
    })
    if (result.ok) return here
    const errors = result.problems.map((problem) => {
      if (problem === 'reason-missing') return ['reason', text.reasonMissing]
      if (problem === 'until-past') return ['until', text['until-past']]
      const said = { path: 'timetable', code: problem, severity: 'must', params: {} } as const
      return ['until', describeRoundProblem(language, said)]
    })
    return new Again({ typed: posted, errors: Object.fromEntries(errors) as Record<string, string> })
  })
}

export default function StaffApplication({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(applicationsText)
  const language = useLanguage()
  const inLanguage = useWords()
  const { round, reference, submissions, sealed } = page
  const errors = Object.entries(actionData?.errors ?? {})
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading title={page.organisationName} caption={reference} long />
      <p>
        <StateTag status={page.status} />{' '}
        {page.reopenedUntil && text.reopenedUntil(formatInstant(language, page.reopenedUntil))}
      </p>
      {submissions.length === 0 && <Notice title={sealed ? text.sealed : text.notSubmitted} />}
      {submissions[0] && <Submission submission={submissions[0]} earlier={submissions.slice(1)} />}
      <StaffNotes page={page} refused={actionData} />
      <Reopen page={page} refused={actionData} />
      <ApplicationHistory page={page} />
      <SampleNote round={round} />
    </>
  )
}
