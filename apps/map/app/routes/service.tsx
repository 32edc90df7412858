import { SourceNote } from '@academy/ui/content/source-note'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { readAddress } from '../address/read-address.ts'
import { orMoved } from '../address/to-canonical.ts'
import { useLink } from '../address/use-link.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { serviceText } from '../text/service-text.ts'
import { activityText, costText, licenceText, nationName, referrerText } from '../text/vocabulary-text.ts'
import type { Route } from './+types/service'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const address = readAddress(request)
  return orMoved(request, params.slug, (slug) => context.get(apiContext).map.service({ slug, address }))
}

export default function ServicePage({ loaderData: { release, problems, service } }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(serviceText)
  const english = (text: string | null) => (text ? <span lang="en">{text}</span> : words.notStated)
  const { schemeSlug, schemeName, costs, areas } = service
  const where = [service.place, nationName(service.nationAsWritten, language)].filter(Boolean).join(', ')
  return (
    <>
      <PageNotices release={release} problems={problems} />
      <Breadcrumbs items={[{ path: link(paths.services), text: words.title }]} />
      <PageHeading
        long
        caption={words.caption}
        title={service.name}
        titleLanguage="en"
        lede={`${service.activities.map((one) => activityText[one][language]).join(', ')}. ${where}.`}
      />
      <SummaryList
        rows={[
          { key: words.provider, value: english(service.providerAsWritten) },
          { key: words.whom, value: english(service.whomOrWhere) },
          {
            key: words.areas,
            value: (
              <ul className="map-plain">
                {areas.map((area) => (
                  <li key={area.code}>
                    <a href={link(paths.area(area.code))}>
                      {language === 'cy' ? (area.nameCy ?? area.name) : area.name}
                    </a>
                    {area.extent === 'part' && ` (${words.partOf})`}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: words.referrer,
            value: (
              <>
                {english(service.whoMayRefer)}
                <span className="ac-source map-caveat">
                  {`${words.reading}: ${service.referredBy.map((one) => referrerText[one][language]).join(', ')}`}
                </span>
              </>
            ),
          },
          {
            key: words.cost,
            value: service.costAsWritten
              ? english(service.costAsWritten)
              : costs
                ? costText[costs][language]
                : words.notStated,
          },
          { key: words.access, value: english(service.access) },
          ...(schemeSlug
            ? [
                {
                  key: words.scheme,
                  value: (
                    <a href={link(paths.scheme(schemeSlug))} lang="en">
                      {schemeName}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className="ac-prose">{words.asOfSource}</p>
      <SourceNote {...service} growsOld licence={licenceText[service.licence][language]} />
    </>
  )
}
