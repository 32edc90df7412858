import { unnamedOf } from '@academy/domain/facts/awards/programme-round'
import { BarChart } from '@academy/ui/chart/bar-chart'
import { Section } from '@academy/ui/content/section'
import { SourceNote } from '@academy/ui/content/source-note'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { readAddress } from '../address/read-address.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { orMoved } from '../address/to-canonical.ts'
import { useLink } from '../address/use-link.ts'
import { FileLinks } from '../files/file-links.tsx'
import { AwardSum } from '../funding/award-sum.tsx'
import { AwardsTable } from '../funding/awards-table.tsx'
import { announcedText, ProgrammeStrip, StripKey } from '../funding/programme-strip.tsx'
import { programmeYears } from '../funding/programme-years.ts'
import { SchemeItem } from '../schemes/scheme-item.tsx'
import { fundingText } from '../text/funding-text.ts'
import { moneyText, recipientsText } from '../text/money-text.ts'
import { sumText } from '../text/sum-text.ts'
import { licenceText, nationName } from '../text/vocabulary-text.ts'
import type { Route } from './+types/programme'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const address = readAddress(request)
  return orMoved(request, params.slug, (slug) => context.get(apiContext).map.programme({ slug, address }))
}

export default function ProgrammePage({
  loaderData: { release, problems, programme, awards, sum, schemes },
}: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(fundingText)
  const money = useText(moneyText)
  const pounds = (pence: bigint) => formatPounds(language, pence)
  // Bars are of what is added up: a total of many beside one grant would compare unlike things.
  const counted = awards.flatMap(({ slug, title, amountPence, sumPrecision, isCounted }) =>
    amountPence === null || !isCounted ? [] : [{ slug, title, amountPence, sumPrecision }],
  )
  const unnamed = unnamedOf(programme) ?? 0
  return (
    <>
      <PageNotices release={release} problems={problems} />
      <Breadcrumbs items={[{ path: link(paths.funding), text: words.title }]} />
      <PageHeading
        long
        caption={words.programme}
        title={programme.name}
        titleLanguage="en"
        lede={`${announcedText(programme, language, money)}.`}
      />
      <ProgrammeStrip programme={programme} />
      {programme.awardCount !== null && <StripKey />}
      <SummaryList
        rows={[
          { key: words.funders, value: <span lang="en">{programme.fundersAsWritten}</span> },
          { key: words.nation, value: nationName(programme.nationAsWritten, language) },
          { key: words.years, value: programmeYears(programme, words) },
          {
            key: words.total,
            value: programme.totalPence === null ? words.notPublished : pounds(programme.totalPence),
          },
          ...(programme.minAwardPence === null
            ? []
            : [{ key: words.smallest, value: pounds(programme.minAwardPence) }]),
          ...(programme.maxAwardPence === null
            ? []
            : [{ key: words.largest, value: pounds(programme.maxAwardPence) }]),
          { key: words.schemes, value: String(schemes.length) },
        ]}
      />
      <SourceNote {...programme} growsOld licence={licenceText[programme.licence][language]} />
      <Section id="rules" title={words.rulesHeading}>
        <div className="ac-prose" lang="en">
          {programme.rules.split(/(?<=\.)\s+(?=[A-Z])/).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Section>
      <Section id="awards" title={words.awardsHeading}>
        {awards.length === 0 ? (
          <p className="ac-prose">{words.noAwardsBody}</p>
        ) : (
          <>
            <AwardSum sum={sum} />
            {counted.length > 1 && (
              <BarChart
                caption={words.countedAwards}
                bars={counted.map(({ slug, title, amountPence, sumPrecision }) => ({
                  key: slug,
                  label: <span lang="en">{title}</span>,
                  value: Number(amountPence),
                  valueText: sumText({ pence: amountPence, precision: sumPrecision }, language),
                }))}
              />
            )}
            <AwardsTable
              awards={awards}
              without="programme"
              unnamed={
                unnamed > 0
                  ? money.unnamedRow(recipientsText(language, programme.countedAs, unnamed))
                  : undefined
              }
            />
            <FileLinks kind="awards" state={{ programme: programme.slug }} />
          </>
        )}
      </Section>
      <Section id="schemes" title={words.schemesHeading}>
        {schemes.length === 0 ? (
          <p>{words.noSchemes}</p>
        ) : (
          <ul className="map-list">
            {schemes.map((scheme) => (
              <SchemeItem key={scheme.slug} scheme={scheme} />
            ))}
          </ul>
        )}
        {schemes.length > 0 && <FileLinks kind="schemes" state={{ programme: programme.slug }} />}
      </Section>
    </>
  )
}
