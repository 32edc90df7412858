import { Disclosure } from '@academy/ui/content/disclosure'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { readAddress } from '../address/read-address.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { useLink } from '../address/use-link.ts'
import { FileLinks } from '../files/file-links.tsx'
import { Money } from '../components/money.tsx'
import { SourceLink } from '../components/source-link.tsx'
import { AwardsTable } from '../funding/awards-table.tsx'
import { announcedText, ProgrammeStrip, StripKey } from '../funding/programme-strip.tsx'
import { programmeYears } from '../funding/programme-years.ts'
import { fundingText } from '../text/funding-text.ts'
import { moneyText, recipientsText } from '../text/money-text.ts'
import { schemeText } from '../text/scheme-text.ts'
import { sumText } from '../text/sum-text.ts'
import { nationName } from '../text/vocabulary-text.ts'
import type { Route } from './+types/funding'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.funding({ address: readAddress(request) })
}

export default function Funding({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const { programmes, awards, withSum, loose } = view
  const words = useText(fundingText)
  const scheme = useText(schemeText)
  const money = useText(moneyText)
  const rounds = programmes.filter(({ awardCount }) => awardCount !== null)
  const programmeLink = (slug: string, name: string) => (
    <a href={link(paths.programme(slug))} lang="en">
      {name}
    </a>
  )
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading title={words.title} lede={words.lede(programmes.length, awards, withSum)} />
      <Section id="rounds" title={words.roundsHeading}>
        <p className="ac-prose">{words.roundsNote}</p>
        <StripKey />
        <ul className="map-rounds">
          {rounds.map((programme) => (
            <li key={programme.slug}>
              <h3>{programmeLink(programme.slug, programme.name)}</h3>
              <ProgrammeStrip programme={programme} />
              <p>
                {announcedText(programme, language, money)}.{' '}
                <span className="map-figure-remark">
                  {programmeYears(programme, words)} · <SourceLink fact={programme} />
                </span>
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="programmes" title={words.programmesHeading}>
        <Disclosure summary={words.programmesShow(programmes.length)}>
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
                cell: ({ recipientsNamed, awardCount, countedAs }) =>
                  awardCount === null
                    ? '–'
                    : words.awardsOf(recipientsNamed, recipientsText(language, countedAs, awardCount)),
              },
              {
                key: 'awarded',
                header: words.awarded,
                numeric: true,
                cell: ({ awardedPence, awardedPrecision, awardsCounted, awardsOnRecord }) => {
                  const sum = sumText({ pence: awardedPence, precision: awardedPrecision }, language)
                  if (sum === null) return <span className="ac-blank">{words.awardedNone}</span>
                  return (
                    <>
                      {sum}
                      <span className="map-award-kind">{scheme.inAwards(awardsCounted, awardsOnRecord)}</span>
                    </>
                  )
                },
              },
              { key: 'source', header: words.source, cell: (row) => <SourceLink fact={row} /> },
            ]}
          />
        </Disclosure>
        <FileLinks kind="programmes" what={words.programmesHeading} />
      </Section>
      <Section id="loose" title={words.looseHeading}>
        <Disclosure summary={words.looseShow(loose.length)}>
          <AwardsTable awards={loose} without="none" />
        </Disclosure>
        <FileLinks kind="awards" what={words.everyAward} />
      </Section>
    </>
  )
}
