import { ErrorSummary } from '@academy/ui/form/error-summary'
import { errorText } from '../../text/error-text.ts'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { localPath } from '@academy/ui/text/local-path'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { redirect } from 'react-router'
import { KeepText } from '../../form/keep-text.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { KnownNote } from '../../form/known-note.tsx'
import { ConflictNotice } from '../../form/conflict-notice.tsx'
import { leadingQuestions } from '../../form/questions.tsx'
import { SavedNote } from '../../form/saved-note.tsx'
import { sectionErrors, shownProblems } from '../../form/section-errors.ts'
import { SectionForm } from '../../form/section-form.tsx'
import { sentSection } from '../../form/sent-section.ts'
import { filledWith } from '../../form/value-of.ts'
import { paths } from '../../paths.ts'
import { ClosingNote } from '../../round/closing-note.tsx'
import { SampleNote } from '../../round/sample-note.tsx'
import { sectionText } from '../../text/apply/section-text.ts'
import type { Route } from './+types/section'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { id, section } = params
  const page = await context.get(apiContext).grants.section({ applicationId: id, section })
  // What was sent in is read on one page, where nothing can be changed.
  if (!page.canEdit.ok) throw redirect(localPath(context.get(languageContext), paths.check(id)))
  const query = new URL(request.url).searchParams
  return { page, tried: query.has('tried'), saved: query.has('saved'), adding: query.get('add') ?? undefined }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { id, section } = params
  return answerForm({ context, request }, async (posted) => {
    const { goTo, add, files, ...sent } = sentSection(posted)
    const result = await context.get(apiContext).grants.saveSection({ applicationId: id, section, ...sent })
    const notKept = result.problems.filter(({ code }) => code === 'too-long-to-keep')
    if (notKept.length > 0) return new Again({ posted, notKept })
    const here = paths.section(id, section)
    if (files) return new GoTo(paths.files(id, section, files))
    if (add) return new GoTo(`${here}?${new URLSearchParams({ saved: '1', add })}#${add}-new`)
    if (result.conflicts.length > 0 || goTo === 'here') return new GoTo(`${here}?saved=1`)
    if (goTo === 'list') return new GoTo(`${paths.application(id)}?saved=1`)
    if (result.problems.length > 0) return new GoTo(`${here}?saved=1&tried=1`)
    return new GoTo(`${result.next ? paths.section(id, result.next) : paths.check(id)}?saved=1`)
  })
}

export default function Section({ loaderData, actionData }: Route.ComponentProps) {
  const { page, tried, saved, adding } = loaderData
  const text = useText(sectionText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { application, section } = page
  const problems = [...(actionData?.notKept ?? []), ...shownProblems(page.problems, tried)]
  const errors = sectionErrors(language, section.fields, problems)
  const address = paths.section(application.id, section.slug)
  return (
    <>
      <Breadcrumbs
        items={[{ path: paths.application(application.id), text: application.organisation.name }]}
      />
      <ErrorSummary errors={errors} />
      <div id="kept-offer" />
      {page.parallel.length === 0 && (
        <SavedNote at={saved ? page.application.lastSavedAt : null} wrong={errors.length > 0} />
      )}
      <ConflictNotice page={page} saved={saved && page.application.lastSavedAt !== null} />
      <PageHeading
        title={inLanguage(section.title)}
        lede={section.intro && inLanguage(section.intro)}
        long
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      <ClosingNote round={application.round} />
      <KnownNote page={page} />
      <SectionForm
        page={page}
        filled={filledWith(page, actionData?.posted)}
        errors={errors}
        address={address}
        adding={adding}
      />
      {leadingQuestions(page).length > 1 && (
        <p>
          <a href={to(paths.question(application.id, section.slug, leadingQuestions(page)[0]?.name ?? ''))}>
            {text.oneByOne}
          </a>
        </p>
      )}
      <KeepText form="section" page={page} />
      <SampleNote round={application.round} />
    </>
  )
}
