import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { localPath } from '@academy/ui/text/local-path'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { data, redirect } from 'react-router'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { ConflictNotice } from '../../form/conflict-notice.tsx'
import { KeepText } from '../../form/keep-text.tsx'
import { leadingQuestions, withFollowing } from '../../form/questions.tsx'
import { SavedNote } from '../../form/saved-note.tsx'
import { sectionErrors, shownProblems } from '../../form/section-errors.ts'
import { SectionForm } from '../../form/section-form.tsx'
import { sentSection } from '../../form/sent-section.ts'
import { filledWith } from '../../form/value-of.ts'
import { paths } from '../../paths.ts'
import { ClosingNote } from '../../round/closing-note.tsx'
import { errorText } from '../../text/error-text.ts'
import { sectionText } from '../../text/apply/section-text.ts'
import type { Route } from './+types/question'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { id, section, question } = params
  const page = await context.get(apiContext).grants.section({ applicationId: id, section })
  if (!page.canEdit.ok) throw redirect(localPath(context.get(languageContext), paths.check(id)))
  const questions = leadingQuestions(page).map(({ name }) => name)
  const at = questions.indexOf(question)
  if (at === -1) throw data(null, { status: 404 })
  const query = new URL(request.url).searchParams
  return {
    page,
    question,
    number: at + 1,
    count: questions.length,
    previous: questions[at - 1] ?? null,
    tried: query.has('tried'),
    saved: query.has('saved'),
    adding: query.get('add') ?? undefined,
  }
}

/** Saves one question, and goes on to the next that is asked now; after the last to the next section. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { grants } = context.get(apiContext)
  const { id, section, question } = params
  return answerForm({ context, request }, async (posted) => {
    const { goTo, add, files, ...sent } = sentSection(posted)
    const result = await grants.saveSection({ applicationId: id, section, ...sent })
    const notKept = result.problems.filter(({ code }) => code === 'too-long-to-keep')
    if (notKept.length > 0) return new Again({ posted, notKept })
    const here = paths.question(id, section, question)
    if (files) return new GoTo(paths.files(id, section, files))
    if (add) return new GoTo(`${here}?${new URLSearchParams({ saved: '1', add })}#${add}-new`)
    if (result.conflicts.length > 0 || goTo === 'here') return new GoTo(`${here}?saved=1`)
    if (goTo === 'list') return new GoTo(`${paths.application(id)}?saved=1`)
    const page = await grants.section({ applicationId: id, section })
    const own = withFollowing(page, question)
    if (page.problems.some(({ field }) => own.includes(field))) return new GoTo(`${here}?saved=1&tried=1`)
    const questions = leadingQuestions(page).map(({ name }) => name)
    const next = questions[questions.indexOf(question) + 1]
    if (next) return new GoTo(`${paths.question(id, section, next)}?saved=1`)
    return new GoTo(`${result.next ? paths.section(id, result.next) : paths.check(id)}?saved=1`)
  })
}

export default function Question({ loaderData, actionData }: Route.ComponentProps) {
  const { page, question, number, count, previous, tried, saved, adding } = loaderData
  const text = useText(sectionText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { application, section } = page
  const own = withFollowing(page, question)
  const problems = [...(actionData?.notKept ?? []), ...shownProblems(page.problems, tried)]
  const errors = sectionErrors(language, section.fields, problems.filter(({ field }) => own.includes(field))) // prettier-ignore
  const parallel = page.parallel.filter(({ field }) => own.includes(field))
  const whole = to(paths.section(application.id, section.slug))
  return (
    <>
      <Breadcrumbs
        items={[
          { path: paths.application(application.id), text: application.organisation.name },
          { path: paths.section(application.id, section.slug), text: inLanguage(section.title) },
        ]}
      />
      <ErrorSummary errors={errors} />
      <div id="kept-offer" />
      {parallel.length === 0 && (
        <SavedNote at={saved ? application.lastSavedAt : null} wrong={errors.length > 0} />
      )}
      <ConflictNotice page={{ ...page, parallel }} saved={saved && application.lastSavedAt !== null} />
      <PageHeading
        title={inLanguage(section.title)}
        caption={text.questionOf(number, count)}
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      <ClosingNote round={application.round} />
      <SectionForm
        page={page}
        filled={filledWith(page, actionData?.posted)}
        errors={errors}
        address={paths.question(application.id, section.slug, question)}
        only={question}
        adding={adding}
      />
      <ul className="nhsuk-list">
        {previous && (
          <li>
            <a href={to(paths.question(application.id, section.slug, previous))}>{text.previousQuestion}</a>
          </li>
        )}
        <li>
          <a href={whole}>{text.wholeSection}</a>
        </li>
      </ul>
      <KeepText form="section" page={page} />
    </>
  )
}
