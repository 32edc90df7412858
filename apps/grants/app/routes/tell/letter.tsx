import { textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { OutcomeTag } from '../../decide/outcome-tag.tsx'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { LetterBody } from '../../tell/letter-body.tsx'
import { EditLetter, type LetterAgain } from '../../tell/edit-letter.tsx'
import { LetterHistory } from '../../tell/letter-history.tsx'
import { ReadyLetter } from '../../tell/ready-letter.tsx'
import { WrittenFor } from '../../tell/written-for.tsx'
import { readRead } from '../../tell/read-read.ts'
import { errorText } from '../../text/error-text.ts'
import { letterPageText } from '../../text/tell/letter-text.ts'
import { lettersText } from '../../text/tell/letters-text.ts'
import type { Route } from './+types/letter'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).tell.letter({ slug: params.slug, id: params.id })
}

export function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext).tell
  const language = context.get(languageContext)
  const text = textIn(letterPageText, language)
  const { slug, id } = params
  const done = new GoTo(paths.letter(slug, id))
  return answerForm<LetterAgain>({ context, request }, async (typed) => {
    if (valueOf(typed, 'form') === 'ready') {
      const { changed } = await api.ready({ slug, letters: readRead(typed) })
      return changed.length === 0 ? done : new Again({ typed, errors: {}, isReadOld: true }, 409)
    }
    const base = Number(valueOf(typed, 'base'))
    const written = await api.write({
      slug,
      id,
      base: Number.isSafeInteger(base) && base > 0 ? base : 1,
      en: valueOf(typed, 'en'),
      cy: valueOf(typed, 'cy'),
    })
    if (written.ok) return done
    if ('problems' in written) {
      const errors = written.problems.map((problem) => [problem.slice(0, 2), text[problem]])
      return new Again({ typed, errors: Object.fromEntries(errors) as LetterAgain['errors'] })
    }
    const { by, at } = written.changed
    return new Again(
      { typed, errors: {}, changed: text.changed(by ?? '–', formatInstant(language, at)) },
      409,
    )
  })
}

/** One letter: edited in both languages beside what it was made from, and as it will be read. */
export default function Letter({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(letterPageText)
  const ofList = useText(lettersText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const { round, letter, texts } = page
  const [last] = texts
  const errors = Object.entries(actionData?.errors ?? {})
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.letters(round.slug), text: ofList.title },
        ]}
      />
      <PageHeading
        title={letter.organisationName}
        titleNote={letter.reference}
        caption={letter.reference}
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      <p>
        {letter.change === null ? <OutcomeTag outcome={letter.outcome} /> : ofList[`change-${letter.change}`]}{' '}
        {last?.readyBy &&
          last.readyAt &&
          text.isReady(last.readyBy.name ?? '–', formatInstant(language, last.readyAt))}
      </p>
      {letter.isLocked && <Notice>{text.locked}</Notice>}
      {(actionData?.changed ?? actionData?.isReadOld) && (
        <Notice tone="warning" title={text.changedTitle} announce>
          {actionData?.changed !== undefined && <p>{actionData.changed}</p>}
        </Notice>
      )}
      <div className="gr-letter-page">
        <div>
          {page.mayTell && !letter.isLocked && <EditLetter page={page} again={actionData} />}
          <Section title={text.preview}>
            {last && (
              <div className="gr-letter-pair">
                <div>
                  <h3 className="nhsuk-heading-s">{text.english}</h3>
                  <LetterBody body={last.en} language="en" level={4} />
                </div>
                <div>
                  <h3 className="nhsuk-heading-s">{text.welsh}</h3>
                  <LetterBody body={last.cy} language="cy" level={4} />
                </div>
              </div>
            )}
          </Section>
          <ReadyLetter page={page} />
        </div>
        <div>
          <WrittenFor feedback={page.feedback} />
          <LetterHistory texts={texts} />
        </div>
      </div>
      <SampleNote round={round} />
    </>
  )
}
