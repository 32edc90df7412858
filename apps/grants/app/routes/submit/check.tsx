import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { textIn } from '@academy/domain/text/define-text'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { languageContext } from '@academy/web/context/language-context'
import { apiContext } from '@academy/web/context/api-context'
import { Answers } from '../../application/answers.tsx'
import { Missing } from '../../application/missing.tsx'
import { SignOffForm, SubmitForm } from '../../application/submit-form.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { Copies } from '../../copy/copies.tsx'
import { useWords } from '../../components/use-words.ts'
import { FilesShown } from '../../form/files-shown.tsx'
import { SavedNote } from '../../form/saved-note.tsx'
import { paths } from '../../paths.ts'
import { CancelledNote } from '../../round/cancelled-note.tsx'
import { ClosingNote } from '../../round/closing-note.tsx'
import { SampleNote } from '../../round/sample-note.tsx'
import { applicationText } from '../../text/apply/application-text.ts'
import { pleaText } from '../../text/apply/plea-text.ts'
import { filesText } from '../../text/apply/files-text.ts'
import { checkText } from '../../text/submit/check-text.ts'
import type { Route } from './+types/check'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.checkAnswers({ applicationId: params.id })
  const saved = new URL(request.url).searchParams.has('saved')
  return { page, saved, idempotencyKey: crypto.randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<{ typed: string; error: string }>({ context, request }, async (posted) => {
    const { grants } = context.get(apiContext)
    const applicationId = params.id
    const move = valueOf(posted, 'move')
    if (move === 'send') {
      await grants.sendForSignOff({ applicationId })
      return new GoTo(paths.application(applicationId))
    }
    if (move === 'back') {
      const reason = valueOf(posted, 'reason').trim().slice(0, 2000)
      const text = textIn(checkText, context.get(languageContext))
      if (reason === '') return new Again({ typed: reason, error: text.sendBackMissing })
      await grants.sendBack({ applicationId, reason })
      return new GoTo(paths.application(applicationId))
    }
    const key = valueOf(posted, 'key')
    // A key that is none of ours marks no press of the button: this is one of its own.
    const idempotencyKey = key.length >= 8 && key.length <= 100 ? key : crypto.randomUUID()
    await grants.submit({ applicationId, idempotencyKey })
    return new GoTo(paths.receipt(applicationId))
  })
}

export default function Check({ loaderData, actionData }: Route.ComponentProps) {
  const { page, saved, idempotencyKey } = loaderData
  const text = useText(checkText)
  const words = useText(applicationText)
  const plea = useText(pleaText)
  const files = useText(filesText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { application, sections, complete } = page
  const open = page.canEdit.ok
  const missing = sections.reduce((sum, { problems }) => sum + problems.length, 0)
  const lede = complete ? text.ledeComplete : text.ledeMissing(missing)
  return (
    <>
      <ErrorSummary errors={actionData ? [{ field: 'reason', text: actionData.error }] : []} />
      <Breadcrumbs
        items={[{ path: paths.application(application.id), text: application.organisation.name }]}
      />
      <SavedNote at={saved ? application.lastSavedAt : null} />
      <PageHeading
        title={open ? text.title : text.titleRead}
        caption={words.caption(application.reference)}
        {...(open && { lede })}
      />
      <CancelledNote round={application.round} />
      {open ? (
        <Missing page={page} />
      ) : (
        application.receiptNumber && (
          <p>
            <a href={to(paths.receipt(application.id))}>{words.seeReceipt}</a>
          </p>
        )
      )}
      <FilesShown value={{ hrefOf: (file) => to(paths.file(application.id, file)), states: page.files }}>
        {sections.map((section) => (
          <Section key={section.slug} title={inLanguage(section.title)}>
            <Answers applicationId={application.id} section={section} open={open} />
          </Section>
        ))}
      </FilesShown>
      {Object.values(page.files).includes('waiting') && <p>{files['waiting-note']}</p>}
      {open && !application.submitUntil && <ClosingNote round={application.round} />}
      {open && !page.signOff && <SubmitForm page={page} idempotencyKey={idempotencyKey} />}
      {page.signOff &&
        (open || (application.status === 'awaiting-sign-off' && application.round.phase !== 'cancelled')) && (
          <SignOffForm
            page={page}
            idempotencyKey={idempotencyKey}
            error={actionData?.error}
            typed={actionData?.typed}
          />
        )}
      {!application.receiptNumber && application.status !== 'withdrawn' && (
        <p>
          <a href={to(paths.plea(application.id))}>{plea.toPresses}</a>
        </p>
      )}
      <Copies applicationId={application.id} />
      <p>
        <a href={to(paths.application(application.id))}>{text.back}</a>
      </p>
      <SampleNote round={application.round} />
    </>
  )
}
