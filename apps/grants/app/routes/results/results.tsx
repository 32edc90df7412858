import { formatInstant } from '@academy/domain/text/format-instant'
import { Figure, FigureRow } from '@academy/ui/content/figure'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber, formatPercent } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { apiContext } from '@academy/web/context/api-context'
import type { ResultsPage } from '../../api-types.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { AwardsList } from '../../results/awards-list.tsx'
import { HowItWent } from '../../results/how-it-went.tsx'
import { OpenData } from '../../results/open-data.tsx'
import { RateTables } from '../../results/rate-tables.tsx'
import { readResultsQuery } from '../../results/read-results-query.ts'
import { FictionalNote } from '../../round/fictional-note.tsx'
import { resultsText } from '../../text/results/results-text.ts'
import type { Route } from './+types/results'

const DAY_MS = 86_400_000

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await context.get(apiContext).results.page({ slug: params.slug })
  return { page, query: readResultsQuery(new URL(request.url)) }
}

/** What became of a round: numbers first, then who was awarded money, how it was decided, and how anybody checks it. */
export default function Results({ loaderData: { page, query } }: Route.ComponentProps) {
  const text = useText(resultsText)
  const language = useLanguage()
  const inLanguage = useWords()
  const { round, counts, awardedPence } = page
  const rate = counts.decided === 0 ? 0 : counts.awards / counts.decided
  return (
    <>
      <Breadcrumbs items={[{ path: paths.round(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading
        title={text.title}
        titleNote={inLanguage(round.name)}
        lede={text.lede(
          counts.decided,
          counts.awards,
          formatPounds(language, awardedPence, { short: true }),
          formatPercent(language, rate, 0),
        )}
      />
      {round.fictional && <FictionalNote />}
      <Headlines page={page} rate={rate} />
      <Years page={page} />
      <RateTables rates={page.rates} />
      <AwardsList page={page} query={query} />
      <Timings page={page} />
      <HowItWent page={page} />
      <OpenData page={page} />
    </>
  )
}

const daysBetween = (from: Date, to: Date) =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY_MS))

function Headlines({ page, rate }: { page: ResultsPage; rate: number }) {
  const text = useText(resultsText)
  const language = useLanguage()
  const { counts, awardedPence, years, round, toldAt } = page
  const pot = years.reduce((sum, { budgetPence }) => sum + budgetPence, 0n)
  const number = (value: number) => formatNumber(language, value)
  return (
    <FigureRow label={text.figures}>
      <Figure
        label={text.bids}
        value={number(counts.decided)}
        note={text.submitted(counts.submitted, counts.noPart)}
      />
      <Figure label={text.awards} value={number(counts.awards)} note={text.reserve(counts.reserves)} />
      <Figure label={text.rate} value={formatPercent(language, rate, 0)} note={text.rateNote} />
      <Figure
        label={text.money}
        value={formatPounds(language, awardedPence, { short: true })}
        note={text.moneyNote(formatPounds(language, pot, { short: true }))}
      />
      <Figure label={text.waited} value={text.days(daysBetween(round.closesAt, toldAt))} />
    </FigureRow>
  )
}

function Years({ page }: { page: ResultsPage }) {
  const text = useText(resultsText)
  const language = useLanguage()
  const pounds = (pence: bigint) => formatPounds(language, pence)
  return (
    <Section title={text.years}>
      <DataTable
        caption={text.years}
        captionHidden
        rows={page.years}
        keyOf={({ financialYear }) => financialYear}
        columns={[
          { key: 'year', header: text.year, rowHeader: true, cell: ({ financialYear }) => financialYear },
          {
            key: 'budget',
            header: text.budget,
            numeric: true,
            cell: ({ budgetPence }) => pounds(budgetPence),
          },
          { key: 'paid', header: text.money, numeric: true, cell: ({ paidPence }) => pounds(paidPence) },
        ]}
      />
    </Section>
  )
}

function Timings({ page: { round, sealedAt, toldAt } }: { page: ResultsPage }) {
  const text = useText(resultsText)
  const language = useLanguage()
  const at = (instant: Date) => formatInstant(language, instant)
  const after = (instant: Date) => text.afterClosing(at(instant), daysBetween(round.closesAt, instant))
  return (
    <Section title={text.timings}>
      <SummaryList
        rows={[
          { key: text.opened, value: at(round.opensAt) },
          { key: text.closed, value: at(round.closesAt) },
          { key: text.decidedAt, value: after(sealedAt) },
          { key: text.toldAt, value: after(toldAt) },
        ]}
      />
    </Section>
  )
}
