import { BarChart } from '@academy/ui/chart/bar-chart'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { readAddress } from '../address/read-address.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { useLink } from '../address/use-link.ts'
import { FileLinks } from '../files/file-links.tsx'
import { Money } from '../components/money.tsx'
import { SourceLink } from '../components/source-link.tsx'
import { AwardsTable } from '../funding/awards-table.tsx'
import { programmeYears } from '../funding/programme-years.ts'
import { fundingText } from '../text/funding-text.ts'
import { nationName } from '../text/vocabulary-text.ts'
import type { Route } from './+types/funding'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.funding({ address: readAddress(request) })
}

export default function Funding({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const { programmes, sum, loose } = view
  const words = useText(fundingText)
  const withTotal = programmes.filter(({ totalPence }) => totalPence !== null)
  const programmeLink = (slug: string, name: string) => (
    <a href={link(paths.programme(slug))} lang="en">
      {name}
    </a>
  )
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading
        title={words.title}
        lede={words.lede(
          programmes.length,
          sum.awards,
          formatPounds(language, sum.pence, { short: true }),
          sum.withSum,
        )}
      />
      <p className="ac-prose">{words.overlapNote}</p>
      <BarChart
        caption={words.chartCaption}
        bars={withTotal.map(({ slug, name, totalPence }) => ({
          key: slug,
          label: programmeLink(slug, name),
          value: Number(totalPence),
          valueText: formatPounds(language, totalPence ?? 0n),
        }))}
      />
      <p className="ac-source">{words.chartNote}</p>
      <Section id="programmes" title={words.programmesHeading}>
        <DataTable
          caption={words.programmesHeading}
          captionHidden
          rows={programmes}
          keyOf={({ slug }) => slug}
          columns={[
            {
              key: 'name',
              header: words.programme,
              rowHeader: true,
              cell: ({ slug, name }) => programmeLink(slug, name),
            },
            {
              key: 'funders',
              header: words.funders,
              cell: ({ fundersAsWritten }) => <span lang="en">{fundersAsWritten}</span>,
            },
            {
              key: 'nation',
              header: words.nation,
              cell: ({ nationAsWritten }) => nationName(nationAsWritten, language),
            },
            { key: 'years', header: words.years, cell: (row) => programmeYears(row, words) },
            {
              key: 'total',
              header: words.total,
              numeric: true,
              cell: ({ totalPence }) => <Money pence={totalPence} unknown={words.notPublished} />,
            },
            {
              key: 'awards',
              header: words.awards,
              numeric: true,
              cell: ({ awardsOnRecord, awardCount }) =>
                awardCount === null ? awardsOnRecord : words.awardsOf(awardsOnRecord, awardCount),
            },
            { key: 'source', header: words.source, cell: (row) => <SourceLink fact={row} /> },
          ]}
        />
        <FileLinks kind="programmes" what={words.programmesHeading} />
      </Section>
      <Section id="loose" title={words.looseHeading}>
        <AwardsTable awards={loose} without="programme" />
        <FileLinks kind="awards" what={words.everyAward} />
      </Section>
    </>
  )
}
