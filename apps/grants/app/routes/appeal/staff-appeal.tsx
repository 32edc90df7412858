import { isLive } from '@academy/domain/appeal/appeal'
import { formatDay, formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { SummaryList } from '@academy/ui/content/summary-list'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { actOnAppeal } from '../../appeal/act-on-appeal.ts'
import { AppealLog } from '../../appeal/appeal-log.tsx'
import { AppealTag } from '../../appeal/appeal-tag.tsx'
import { DecideForms } from '../../appeal/decide-forms.tsx'
import { OpenAnswer, VoidForm } from '../../appeal/open-answer.tsx'
import type { AppealAgain } from '../../appeal/read-appeal.ts'
import { WhoDecides } from '../../appeal/who-decides.tsx'
import { answerForm } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { appealText } from '../../text/appeal/appeal-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/staff-appeal'

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await context.get(apiContext).appeal.get({ slug: params.slug, reference: params.reference })
  return { page, formKey: crypto.randomUUID() }
}

export function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext).appeal
  return answerForm<AppealAgain>({ context, request }, (posted) =>
    actOnAppeal(api, params, context.get(languageContext), posted),
  )
}

/** An appeal for whoever decides it: what it says, its dates, what waits, and what happened. */
export default function StaffAppeal({ loaderData: { page, formKey }, actionData }: Route.ComponentProps) {
  const text = useText(appealText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, appeal, isOverdue, owner } = page
  const errors = Object.entries(actionData?.errors ?? {})
  const at = (instant: Date) => text.ukTime(formatInstant(language, instant, { weekday: true }))
  const due = (by: Date, isNext: boolean) => (
    <>
      {at(by)} {isNext && isOverdue && <strong>{text.overdue}</strong>}
    </>
  )
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.appeals(round.slug), text: text.listTitle },
        ]}
      />
      <PageHeading
        title={appeal.organisationName}
        caption={appeal.reference}
        lede={appeal.grounds.map((ground) => text[ground]).join('; ')}
        long
        {...(actionData && { titlePrefix: form.error })}
      />
      <p>
        <AppealTag status={appeal.status} />{' '}
        <a href={to(paths.staffApplication(round.slug, appeal.reference))}>{text.toBid}</a>
        {' · '}
        <a href={to(paths.decision(round.slug, appeal.reference))}>{text.toDecision}</a>
      </p>
      {appeal.offeredAt && (
        <Notice tone="success" title={text.offeredAt(formatDay(language, appeal.offeredAt))} />
      )}
      <SummaryList
        rows={[
          {
            key: text.said,
            value: (
              <span className="gr-typed" lang={appeal.language}>
                {appeal.words}
              </span>
            ),
          },
          { key: text.writtenIn, value: text[`in-${appeal.language}`] },
          { key: text.madeAt, value: text.ukTime(formatInstant(language, appeal.madeAt, { seconds: true })) },
          { key: text.toldAt, value: at(appeal.toldAt) },
          { key: text.admitBy, value: due(appeal.admitBy, appeal.status === 'made') },
          { key: text.decideBy, value: due(appeal.decideBy, appeal.status === 'admitted') },
          { key: text.owner, value: owner?.isReader ? text.you : (owner?.name ?? text.nobody) },
        ]}
      />
      <OpenAnswer page={page} again={actionData} />
      <DecideForms page={page} formKey={formKey} again={actionData} />
      <VoidForm page={page} again={actionData} />
      {(isLive(appeal.status) || page.mayVoid) && <WhoDecides page={page} />}
      <AppealLog appeal={appeal} />
      <SampleNote round={round} />
    </>
  )
}
