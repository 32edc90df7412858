import { Section } from '@academy/ui/content/section'
import { SourceNote } from '@academy/ui/content/source-note'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatDate } from '@academy/ui/text/format-date'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { readAddress } from '../address/read-address.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { SourceLink } from '../components/source-link.tsx'
import { AwardSum } from '../funding/award-sum.tsx'
import { AwardsTable } from '../funding/awards-table.tsx'
import { useLink } from '../address/use-link.ts'
import { orMoved } from '../address/to-canonical.ts'
import { Locator } from '../picture/locator.tsx'
import { Neighbours } from '../schemes/neighbours.tsx'
import { ServiceLinks } from '../schemes/service-links.tsx'
import { whereOf } from '../schemes/scheme-item.tsx'
import { schemeFacts } from '../schemes/scheme-facts.tsx'
import { runningText } from '../text/running-text.ts'
import { serviceText } from '../text/service-text.ts'
import { schemeText } from '../text/scheme-text.ts'
import { confidenceText, licenceText, nationText, precisionText } from '../text/vocabulary-text.ts'
import type { Route } from './+types/scheme'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const address = readAddress(request)
  return orMoved(request, params.slug, (slug) => context.get(apiContext).map.scheme({ slug, address }))
}

export default function SchemePage({
  loaderData: { release, problems, scheme, awards, sum, marked, neighbours },
}: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(schemeText)
  const running = useText(runningText)
  const services = useText(serviceText)
  const where = whereOf(scheme, nationText[scheme.nation][language], language)
  return (
    <>
      <PageNotices release={release} problems={problems} />
      <Breadcrumbs items={[{ path: link(paths.schemes), text: words.title }]} />
      <PageHeading
        long
        caption={words.caption}
        title={scheme.name}
        titleLanguage="en"
        lede={scheme.leadName ? words.ledBy(scheme.leadName, where) : `${where}.`}
      />
      <div className="map-record">
        <div>
          <SummaryList rows={schemeFacts(scheme, { language, link, words, running })} />
          <SourceNote {...scheme} growsOld licence={licenceText[scheme.licence][language]} />
        </div>
        <figure className="map-figure">
          {marked && scheme.lon !== null && scheme.lat !== null && (
            <Locator
              lon={scheme.lon}
              lat={scheme.lat}
              isSite={scheme.locationPrecision === 'town'}
              nation={scheme.nation}
              label={words.locator(scheme.place ?? scheme.name)}
            />
          )}
          <figcaption className="ac-source">{precisionText[scheme.locationPrecision][language]}</figcaption>
        </figure>
      </div>
      {scheme.services.length > 0 && (
        <Section id="services" title={services.ofScheme}>
          <ServiceLinks services={scheme.services} />
        </Section>
      )}
      <Section id="money" title={words.moneyHeading}>
        {awards.length === 0 ? (
          <p className="ac-prose">{words.moneyNone}</p>
        ) : (
          <>
            <AwardSum sum={sum} />
            <AwardsTable awards={awards} without="scheme" />
          </>
        )}
      </Section>
      {neighbours && neighbours.schemes.length > 0 && <Neighbours {...neighbours} />}
      <Section id="how" title={words.howHeading}>
        <SummaryList
          rows={[
            { key: words.source, value: <SourceLink fact={scheme} /> },
            { key: words.licence, value: licenceText[scheme.licence][language] },
            ...(scheme.sourceDate
              ? [{ key: words.sourceDate, value: formatDate(language, scheme.sourceDate) }]
              : []),
            { key: words.verified, value: formatDate(language, scheme.lastVerified) },
            { key: words.confidence, value: confidenceText[scheme.confidence][language] },
          ]}
        />
      </Section>
    </>
  )
}
