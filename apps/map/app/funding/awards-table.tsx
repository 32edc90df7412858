import { DataTable, type Column } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { paths } from '../paths.ts'
import type { Award } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { Money } from '../components/money.tsx'
import { SourceLink } from '../components/source-link.tsx'
import { fundingText } from '../text/funding-text.ts'
import { schemeText } from '../text/scheme-text.ts'

/** Awards with the source of each. `without` leaves out the column that the page is about. */
export function AwardsTable({
  awards,
  without,
  caption,
}: {
  awards: readonly Award[]
  without: 'scheme' | 'programme' | 'none'
  caption?: string
}) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(schemeText)
  const funding = useText(fundingText)
  const columns: (Column<Award> | false)[] = [
    {
      key: 'recipient',
      header: words.recipient,
      rowHeader: true,
      cell: (row) => <span lang="en">{row.recipientName}</span>,
    },
    without !== 'scheme' && {
      key: 'scheme',
      header: words.scheme,
      cell: ({ schemeSlug, schemeName }) =>
        schemeSlug ? (
          <a href={link(paths.scheme(schemeSlug))} lang="en">
            {schemeName}
          </a>
        ) : (
          '–'
        ),
    },
    without === 'scheme' && {
      key: 'programme',
      header: funding.programme,
      cell: ({ programmeSlug, programmeName }) =>
        programmeSlug ? (
          <a href={link(paths.programme(programmeSlug))} lang="en">
            {programmeName}
          </a>
        ) : (
          '–'
        ),
    },
    {
      key: 'amount',
      header: words.amount,
      numeric: true,
      cell: ({ amountPence }) => <Money pence={amountPence} unknown={funding.notPublished} />,
    },
    {
      key: 'awarded',
      header: words.awarded,
      cell: ({ awardedOn, durationMonths }) =>
        [
          awardedOn ? formatDate(language, awardedOn, { short: true }) : words.dateUnknown,
          durationMonths && words.months(durationMonths),
        ]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'note',
      header: words.note,
      cell: ({ amountNote }) => (amountNote ? <span lang="en">{amountNote}</span> : ''),
    },
    { key: 'source', header: words.source, cell: (row) => <SourceLink fact={row} /> },
  ]
  return (
    <DataTable
      caption={caption ?? funding.awardsHeading}
      captionHidden={!caption}
      columns={columns.filter((column) => column !== false)}
      rows={awards}
      keyOf={({ slug }) => slug}
    />
  )
}
