import { formatDay, formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { answerForm } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { actOnDecision } from '../../decide/act-on-decision.ts'
import { AwardChanges } from '../../decide/award-changes.tsx'
import { EndAwardForm, ReviewForms } from '../../decide/decision-forms.tsx'
import { SetHistory } from '../../decide/decisions-state.tsx'
import { OutcomeTag } from '../../decide/outcome-tag.tsx'
import type { DecideAgain } from '../../decide/read-decisions.ts'
import { reasonOfDecision } from '../../decide/reason-of-decision.ts'
import { WordsForm } from '../../decide/words-form.tsx'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { decisionsText } from '../../text/decide/decisions-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/decision'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { slug, reference } = params
  const page = await context.get(apiContext).decide.decision({ slug, reference })
  return { page, formKey: crypto.randomUUID() }
}

export function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext).decide
  return answerForm<DecideAgain>({ context, request }, (posted) =>
    actOnDecision(api, params, context.get(languageContext), posted),
  )
}

/** One decision: what, how much in which year, under which conditions, why, and what happened to it. */
export default function Decision({ loaderData, actionData }: Route.ComponentProps) {
  const { page, formKey } = loaderData
  const text = useText(decisionsText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, decision, set, changes } = page
  const errors = Object.entries(actionData?.errors ?? {})
  const pounds = (pence: bigint) => formatPounds(language, pence)
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.decisions(round.slug), text: text.title },
        ]}
      />
      <PageHeading
        title={decision.organisationName}
        titleNote={decision.reference}
        lede={reasonOfDecision(language, page, decision.reason)}
        long
        {...(actionData && { titlePrefix: form.error })}
      />
      <p>
        <OutcomeTag outcome={decision.outcome} />{' '}
        {decision.reserveRank !== null && `${text.rank} ${decision.reserveRank}`}
        {decision.since && ` ${text[`since-${decision.since}`]}`}
        {decision.sinceAt && `, ${formatDay(language, decision.sinceAt)}`} {' · '}
        <a href={to(paths.staffApplication(round.slug, decision.reference))}>{text.toBid}</a>
      </p>
      <ReviewForms page={page} again={actionData} />
      <Section title={text.years}>
        <DataTable
          caption={text.years}
          captionHidden
          rows={decision.years}
          keyOf={({ financialYear }) => financialYear}
          columns={[
            { key: 'year', header: text.year, rowHeader: true, cell: ({ financialYear }) => financialYear },
            { key: 'asked', header: text.asked, numeric: true, cell: ({ askedPence }) => pounds(askedPence) },
            { key: 'paid', header: text.awarded, numeric: true, cell: ({ paidPence }) => pounds(paidPence) },
          ]}
        />
      </Section>
      <WordsForm page={page} again={actionData} />
      <EndAwardForm page={page} formKey={formKey} again={actionData} />
      <Section title={text.history}>
        {set && <SetHistory set={set} />}
        {decision.words.length > 0 && (
          <ul>
            {decision.words.map(({ no, by, at }) => (
              <li key={no}>{text.writtenBy(by.name ?? '–', formatInstant(language, at))}</li>
            ))}
          </ul>
        )}
        <AwardChanges
          head={page}
          changes={changes.map((change) => ({ ...change, reference: decision.reference }))}
          again={undefined}
        />
      </Section>
      <SampleNote round={round} />
    </>
  )
}
