import { DataTable, type Column } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { paths } from '../paths.ts'
import type { Award } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { SourceLink } from '../components/source-link.tsx'
import { fundingText } from '../text/funding-text.ts'
import { sumKindText } from '../text/money-text.ts'
import { schemeText } from '../text/scheme-text.ts'
import { sumText } from '../text/sum-text.ts'

/** An award, or the recipients of a programme that nobody has named: one row says how many they are. */
type Row = { slug: string; award: Award } | { slug: string; award: null; unnamed: string }

/** Awards with what their sums are and the source of each. `without` leaves out the column that the page is about. */
export function AwardsTable({
  awards,
  without,
  unnamed,
}: {
  awards: readonly Award[]
  without: 'scheme' | 'programme' | 'none'
  /** Of a programme: its recipients that no award names, in words. */
  unnamed?: string | undefined
}) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(schemeText)
  const funding = useText(fundingText)
  /** What a row says of its award; nothing is said of those whom nobody has named. */
  const column = (
    key: string,
    header: string,
    cell: (award: Award) => ReturnType<Column<Row>['cell']>,
    more: Partial<Column<Row>> = {},
  ): Column<Row> => ({ key, header, cell: ({ award }) => (award ? cell(award) : '–'), ...more })
  const columns: (Column<Row> | false)[] = [
    {
      key: 'award',
      header: words.award,
      rowHeader: true,
      cell: (row) => (row.award ? <span lang="en">{row.award.title}</span> : row.unnamed),
    },
    column('recipient', words.recipient, ({ recipientName }) => <span lang="en">{recipientName}</span>),
    without !== 'scheme' &&
      column('scheme', words.scheme, ({ schemeSlug, schemeName }) =>
        schemeSlug ? (
          <a href={link(paths.scheme(schemeSlug))} lang="en">
            {schemeName}
          </a>
        ) : (
          '–'
        ),
      ),
    without !== 'programme' &&
      column('programme', funding.programme, ({ programmeSlug, programmeName }) =>
        programmeSlug ? (
          <a href={link(paths.programme(programmeSlug))} lang="en">
            {programmeName}
          </a>
        ) : (
          '–'
        ),
      ),
    without !== 'programme' &&
      column('funder', words.funder, ({ funderName, funderAsWritten }) =>
        (funderName ?? funderAsWritten) ? (
          <span lang="en">{funderName ?? funderAsWritten}</span>
        ) : (
          words.funderUnknown
        ),
      ),
    {
      key: 'amount',
      header: words.amount,
      numeric: true,
      cell: ({ award }) =>
        award ? <Amount award={award} /> : <span className="ac-blank">{funding.unknownSum}</span>,
    },
    column('awarded', words.awarded, ({ awardedOn, durationMonths }) =>
      [
        awardedOn ? formatDate(language, awardedOn, { short: true }) : words.dateUnknown,
        durationMonths && words.months(durationMonths),
      ]
        .filter(Boolean)
        .join(', '),
    ),
    column('note', words.note, ({ amountNote }) => (amountNote ? <span lang="en">{amountNote}</span> : '')),
    column('source', words.source, (award) => <SourceLink fact={award} />),
  ]
  const rows = awards.map((award): Row => ({ slug: award.slug, award }))
  return (
    <DataTable
      caption={funding.awardsHeading}
      captionHidden
      columns={columns.filter((one) => one !== false)}
      rows={unnamed === undefined ? rows : [...rows, { slug: '', award: null, unnamed }]}
      keyOf={({ slug }) => slug}
    />
  )
}

/** The sum as exact as it is, and what it is: a grant, a ceiling, a share. */
function Amount({ award: { amountPence, sumPrecision, sumKind } }: { award: Award }) {
  const language = useLanguage()
  const words = useText(fundingText)
  const sum = sumText({ pence: amountPence, precision: sumPrecision }, language)
  return (
    <>
      <span className={sum === null ? 'ac-blank' : 'ac-num'}>{sum ?? words.notPublished}</span>
      <span className="map-award-kind">{sumKindText[sumKind][language]}</span>
    </>
  )
}
