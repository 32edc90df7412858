import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { StateTag } from '../../application/state-tag.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf, type PostedForm } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { FilesShown } from '../../form/files-shown.tsx'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { ApplicationHistory } from '../../staff/application-history.tsx'
import { EndReopening } from '../../staff/end-reopening.tsx'
import { moveApplication } from '../../staff/move-application.ts'
import { PeopleOf } from '../../staff/people-of.tsx'
import { Reopen } from '../../staff/reopen.tsx'
import { StaffClarifications } from '../../staff/staff-clarifications.tsx'
import { StaffNotes } from '../../staff/staff-notes.tsx'
import { Submission } from '../../staff/submission.tsx'
import { filesText } from '../../text/apply/files-text.ts'
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
    const { slug, reference } = params
    const errors = await moveApplication(context.get(apiContext).staff, { slug, reference }, posted, language)
    return errors ? new Again({ typed: posted, errors }) : new GoTo(paths.staffApplication(slug, reference))
  })
}

export default function StaffApplication({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(applicationsText)
  const language = useLanguage()
  const inLanguage = useWords()
  const files = useText(filesText)
  const to = useLocalPath()
  const { round, reference, submissions, sealed } = page
  const errors = Object.entries(actionData?.errors ?? {})
  const refusedOf = (move: string) =>
    actionData && valueOf(actionData.typed, 'move') === move ? actionData : undefined
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
      {submissions[0] && (
        <FilesShown
          value={{
            hrefOf: (file) => to(paths.submittedFile(round.slug, reference, file)),
            states: page.files,
          }}
        >
          <Submission page={page} submission={submissions[0]} earlier={submissions.slice(1)} />
        </FilesShown>
      )}
      {Object.values(page.files).includes('not-scanned') && (
        <p className="ac-source">{files['not-scanned-note']}</p>
      )}
      <StaffClarifications page={page} refused={refusedOf('ask')} />
      <StaffNotes page={page} refused={refusedOf('note')} />
      <Reopen page={page} refused={refusedOf('reopen')} />
      <EndReopening page={page} refused={refusedOf('end-reopening')} />
      <PeopleOf page={page} />
      <ApplicationHistory page={page} />
      <SampleNote round={round} />
    </>
  )
}
