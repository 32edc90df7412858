import { textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import type { AnnouncementPage } from '../../api-types.ts'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf, type PostedForm } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { keyOf, numberOf } from '../../decide/read-decisions.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { AnnouncementHistory } from '../../tell/announcement-history.tsx'
import { EarlyReaders } from '../../tell/early-readers.tsx'
import { AnswerForms, ProposeInstant, type AnnounceAgain } from '../../tell/announcement-forms.tsx'
import { errorText } from '../../text/error-text.ts'
import { announcementText } from '../../text/tell/announcement-text.ts'
import { registerText } from '../../text/tell/register-text.ts'
import { earlyReadersText } from '../../text/tell/early-readers-text.ts'
import { lettersText } from '../../text/tell/letters-text.ts'
import type { Route } from './+types/announcement'

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await context.get(apiContext).tell.announcement({ slug: params.slug })
  return { page, formKey: crypto.randomUUID() }
}

export function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext).tell
  const text = textIn(announcementText, context.get(languageContext))
  const { slug } = params
  const done = new GoTo(paths.announcement(slug))
  return answerForm<AnnounceAgain>({ context, request }, async (typed) => {
    if (valueOf(typed, 'answer') === 'reader') {
      const named = await api.nameEarlyReader({ slug, key: keyOf(typed), ...readerOf(typed) })
      if (named.ok) return done
      const ofReaders = textIn(earlyReadersText, context.get(languageContext))
      const errors = named.missing.map((field) => [field, ofReaders[`${field}-missing`]])
      return new Again({ typed, errors: Object.fromEntries(errors) })
    }
    const answer = (['approved', 'refused', 'stopped'] as const).find(
      (one) => one === valueOf(typed, 'answer'),
    )
    if (answer === undefined) {
      const made = await api.announce({
        slug,
        key: keyOf(typed),
        tellsAtLocal: valueOf(typed, 'when').slice(0, 20),
      })
      return made.ok ? done : new Again({ typed, errors: { when: text[made.problem] } })
    }
    const reason = valueOf(typed, `reason.${answer}`).slice(0, 2000)
    const said = await api.answer({ slug, no: Math.max(1, numberOf(typed, 'no')), answer, reason })
    return said.ok ? done : new Again({ typed, errors: { [`reason.${answer}`]: text[said.problem] } })
  })
}

function readerOf(typed: PostedForm) {
  return {
    name: valueOf(typed, 'name').slice(0, 200),
    office: valueOf(typed, 'office').slice(0, 200),
    reason: valueOf(typed, 'reason').slice(0, 2000),
  }
}

/** The instant at which the results of a round are told to everybody: proposed, approved by another, stopped in time. */
export default function Announcement({ loaderData: { page, formKey }, actionData }: Route.ComponentProps) {
  const text = useText(announcementText)
  const ofLetters = useText(lettersText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const ofRegister = useText(registerText)
  const to = useLocalPath()
  const { round, live, toldAt } = page
  const errors = Object.entries(actionData?.errors ?? {})
  const at = live ? formatInstant(language, live.tellsAt) : ''
  const lede = toldAt
    ? text.ledeTold(formatInstant(language, toldAt))
    : live?.status === 'approved'
      ? text.ledeApproved(at)
      : live
        ? text.ledeProposed(at)
        : text.ledeNone
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.letters(round.slug), text: ofLetters.title },
        ]}
      />
      <PageHeading
        title={text.title}
        titleNote={inLanguage(round.name)}
        lede={lede}
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      {!live && page.inTheWay.length > 0 && <InTheWay page={page} />}
      {!live && page.inTheWay.length === 0 && page.mayTell && (
        <ProposeInstant page={page} formKey={formKey} again={actionData} />
      )}
      {live && !toldAt && page.mayTell && <AnswerForms page={page} live={live} again={actionData} />}
      <p>
        <a href={to(paths.register(round.slug))}>{ofRegister.title}</a>
      </p>
      <EarlyReaders page={page} formKey={formKey} again={actionData} />
      <AnnouncementHistory announcements={[...(live ? [live] : []), ...page.ended]} />
      <SampleNote round={round} />
    </>
  )
}

function InTheWay({ page: { round, inTheWay, unready } }: { page: AnnouncementPage }) {
  const text = useText(announcementText)
  const to = useLocalPath()
  return (
    <Section title={text.inTheWay}>
      <ul>
        {inTheWay.map((one) => (
          <li key={one}>
            {one === 'letters-not-ready' ? text[one](unready) : text[one]}{' '}
            {one === 'facts-open' ? (
              <a href={to(paths.decisions(round.slug))}>{text.toDecisions}</a>
            ) : (
              <a href={to(paths.letters(round.slug))}>{text.toLetters}</a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
