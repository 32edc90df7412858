import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { DataTable, type Column } from '@academy/ui/data/data-table'
import { Pagination } from '@academy/ui/data/pagination'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { PublishedAward, ResultsPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { resultsText } from '../text/results/results-text.ts'
import { placeOfAward } from './place-of-award.ts'
import { resultsQueryString, type AwardSort, type ResultsQuery } from './read-results-query.ts'

const AWARDS_PER_PAGE = 50

/** Awards as they stand, by name, place, purpose and year, and what changed since they were sealed. */
export function AwardsList({ page, query }: { page: ResultsPage; query: ResultsQuery }) {
  const text = useText(resultsText)
  const language = useLanguage()
  const to = useLocalPath()
  const { round, awards, changes, toldAt } = page
  const address = (asked: ResultsQuery) => to(`${paths.results(round.slug)}${resultsQueryString(asked)}`)
  const pages = Math.max(1, Math.ceil(awards.length / AWARDS_PER_PAGE))
  const at = Math.min(query.page, pages)
  const from = (at - 1) * AWARDS_PER_PAGE
  const shown = awards.toSorted(comparing(query.sort, language)).slice(from, from + AWARDS_PER_PAGE)
  const day = (instant: Date) => formatInstant(language, instant)
  const pounds = (pence: bigint) => formatPounds(language, pence)
  const sortable = (sort: AwardSort) => ({
    sortHref: address({ sort, page: 1 }),
    sorted:
      query.sort !== sort ? undefined : sort === 'total' ? ('descending' as const) : ('ascending' as const),
  })
  const columns: Column<PublishedAward>[] = [
    { key: 'organisation', header: text.organisation, rowHeader: true, cell: ({ organisation }) => organisation, ...sortable('organisation') }, // prettier-ignore
    {
      key: 'purpose',
      header: text.purpose,
      cell: ({ title }) => title ?? text.untitled,
      ...sortable('title'),
    },
    {
      key: 'place',
      header: text.place,
      cell: (award) => placeOfAward(language, award),
      ...sortable('place'),
    },
    ...page.years.map(({ financialYear }): Column<PublishedAward> => ({
      key: financialYear,
      header: financialYear,
      numeric: true,
      cell: ({ years }) => pounds(years.find((year) => year.financialYear === financialYear)?.pence ?? 0n),
    })),
    {
      key: 'total',
      header: text.total,
      numeric: true,
      cell: ({ pence, offeredAt }) => (
        <>
          {pounds(pence)}
          {offeredAt && <span className="ac-optional"> {text.offered(day(offeredAt))}</span>}
        </>
      ),
      ...sortable('total'),
    },
  ]
  return (
    <Section title={text.awarded} id="awards">
      <p className="ac-prose">{text.awardsNow(awards.length, day(toldAt))}</p>
      <DataTable
        caption={text.awarded}
        captionHidden
        rows={shown}
        keyOf={({ reference }) => reference}
        columns={columns}
        empty={<p>{text.noAwards}</p>}
      />
      <Pagination
        previousHref={at > 1 ? address({ ...query, page: at - 1 }) : undefined}
        nextHref={at < pages ? address({ ...query, page: at + 1 }) : undefined}
        {...(pages > 1 && { summary: text.shown(from + 1, from + shown.length, awards.length) })}
      />
      {changes.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">{text.changes}</h3>
          <p className="ac-prose">{text.changesBody}</p>
          <ul>
            {changes.map(({ kind, at: instant, pence }, index) => (
              <li key={index}>{text[`change-${kind}`](day(instant), pounds(pence))}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function comparing(sort: AwardSort, language: 'en' | 'cy') {
  const key = (award: PublishedAward) =>
    sort === 'place'
      ? placeOfAward(language, award)
      : sort === 'title'
        ? (award.title ?? '')
        : award.organisation
  return (a: PublishedAward, b: PublishedAward): number =>
    (sort === 'total' ? Number(b.pence - a.pence) : key(a).localeCompare(key(b), language)) ||
    (a.reference < b.reference ? -1 : 1)
}
