import { sumOf } from '@academy/domain/allocate/allocation-input'
import { Notice } from '@academy/ui/content/notice'
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
import { actOnDecisions } from '../../decide/act-on-decisions.ts'
import { ApproveForm } from '../../decide/approve-form.tsx'
import { AppealsFirst } from '../../decide/appeals-first.tsx'
import { AwardChanges, OfferForm } from '../../decide/award-changes.tsx'
import { Embargo } from '../../tell/embargo.tsx'
import { DecisionsState, SetHistory } from '../../decide/decisions-state.tsx'
import { DecisionsTable, ReserveList } from '../../decide/decisions-table.tsx'
import { MinuteOfPanel } from '../../decide/minute-of-panel.tsx'
import { ProposeForm } from '../../decide/propose-form.tsx'
import { readDecisionsQuery, type DecideAgain } from '../../decide/read-decisions.ts'
import { SealedRecord } from '../../decide/sealed-record.tsx'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { decisionsText } from '../../text/decide/decisions-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/decisions'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const query = readDecisionsQuery(new URL(request.url))
  const page = await context.get(apiContext).decide.decisions({ slug: params.slug, ...query })
  return { page, query, formKey: crypto.randomUUID() }
}

export function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext).decide
  return answerForm<DecideAgain>({ context, request }, (posted) =>
    actOnDecisions(api, params.slug, context.get(languageContext), posted),
  )
}

/** What is decided of a round, by whom, and what is missing; in print the minute of the panel. */
export default function Decisions({ loaderData, actionData }: Route.ComponentProps) {
  const { page, query, formKey } = loaderData
  const text = useText(decisionsText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, set, chosen, counts, years, openFacts, earlier, changes } = page
  const errors = Object.entries(actionData?.errors ?? {})
  const pounds = (pence: bigint) => formatPounds(language, pence)
  const sums = [years.map(({ paidPence }) => paidPence), years.map(({ budgetPence }) => budgetPence)].map(sumOf) // prettier-ignore
  const [paid = 0n, pot = 0n] = sums
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading
        title={text.title}
        titleNote={inLanguage(round.name)}
        lede={
          chosen === null
            ? text.notDivided
            : text.lede(page.awards, pounds(paid), pounds(pot), counts.reserve, counts.refused, counts.none)
        }
        long
        {...(actionData && { titlePrefix: form.error })}
      />
      <p className="gr-decide-print">{inLanguage(round.name)}</p>
      <Embargo until={page.embargoUntil} />
      <p>
        {chosen === null ? (
          <a href={to(paths.scenarios(round.slug))}>{text.toScenarios}</a>
        ) : (
          <a href={to(paths.scenario(round.slug, chosen))}>{text.toScenario(chosen)}</a>
        )}
      </p>
      {chosen !== null && <DecisionsState page={page} />}
      {set && openFacts.length > 0 && (
        <Notice tone="warning" title={text.facts(openFacts.length)}>
          <p>{text.factsBody}</p>
          <ul>
            {openFacts.map(({ reference, kind, fact }) => (
              <li key={reference + fact}>
                <a href={to(paths.decision(round.slug, reference))}>{reference}</a>: {text[`fact-${kind}`]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="gr-decide-forms">
        {page.mayPropose && <ProposeForm slug={round.slug} formKey={formKey} again={actionData} />}
        <ApproveForm page={page} again={actionData} />
      </div>
      {years.length > 0 && (
        <Section title={text.years}>
          <DataTable
            caption={text.years}
            captionHidden
            rows={years}
            keyOf={({ financialYear }) => financialYear}
            columns={[
              { key: 'year', header: text.year, rowHeader: true, cell: ({ financialYear }) => financialYear },
              { key: 'budget', header: text.budget, numeric: true, cell: ({ budgetPence }) => pounds(budgetPence) }, // prettier-ignore
              {
                key: 'paid',
                header: text.awarded,
                numeric: true,
                cell: ({ paidPence }) => pounds(paidPence),
              },
              { key: 'free', header: text.free, numeric: true, cell: ({ budgetPence, paidPence }) => pounds(budgetPence - paidPence) }, // prettier-ignore
            ]}
          />
        </Section>
      )}
      {set && (
        <>
          <Section title={text.table}>
            <DecisionsTable page={page} query={query} />
          </Section>
          <AppealsFirst page={page} />
          {page.reserves.length > 0 && (
            <Section title={text.reserves}>
              <ReserveList page={page} />
            </Section>
          )}
          {set.status === 'sealed' && (changes.length > 0 || page.mayChange) && (
            <Section title={text.changes}>
              <AwardChanges head={page} changes={changes} again={actionData} />
              <OfferForm page={page} formKey={formKey} again={actionData} />
            </Section>
          )}
          <Section title={text.minute}>
            <MinuteOfPanel page={page} />
          </Section>
          {set.status === 'sealed' && <SealedRecord slug={round.slug} isTold={page.isTold} />}
        </>
      )}
      {earlier.length > 0 && (
        <Section title={text.earlier}>
          {earlier.map((one) => (
            <div key={one.no}>
              <h3 className="nhsuk-heading-s">{text.set(one.no)}</h3>
              <SetHistory set={one} />
            </div>
          ))}
        </Section>
      )}
      <SampleNote round={round} />
    </>
  )
}
