import { Disclosure } from '@academy/ui/content/disclosure'
import { Figure, FigureRow } from '@academy/ui/content/figure'
import { Section } from '@academy/ui/content/section'
import { SourceNote } from '@academy/ui/content/source-note'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatDate } from '@academy/ui/text/format-date'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { readAddress } from '../address/read-address.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { useLink } from '../address/use-link.ts'
import { toCanonical } from '../address/to-canonical.ts'
import { AreaChanges } from '../areas/area-changes.tsx'
import { areaName, areaReading } from '../areas/area-reading.ts'
import { AreaFigures } from '../figures/area-figures.tsx'
import { AwardSum } from '../funding/award-sum.tsx'
import { AwardsTable } from '../funding/awards-table.tsx'
import { FileLinks } from '../files/file-links.tsx'
import { Locator } from '../picture/locator.tsx'
import { reachText } from '../areas/reach-text.ts'
import { SchemeList, WiderSchemes } from '../schemes/schemes-by-reach.tsx'
import { ServiceLinks } from '../schemes/service-links.tsx'
import { serviceText } from '../text/service-text.ts'
import { areaText } from '../text/area-text.ts'
import { areaKindText, licenceText } from '../text/vocabulary-text.ts'
import type { Route } from './+types/area'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  toCanonical(request, params.code, params.code.toUpperCase())
  return context.get(apiContext).map.area({ code: params.code, address: readAddress(request) })
}

export default function AreaPage({ loaderData: view }: Route.ComponentProps) {
  const { area, schemes, wider, services, figures, withSum, awards, sum, linkWorkerSchemes } = view
  const language = useLanguage()
  const link = useLink()
  const words = useText(areaText)
  const name = areaName(area, language)
  const reach = useText(reachText)
  const service = useText(serviceText)
  const whole = schemes.filter((scheme) => scheme.reach === 'whole')
  const inside = schemes.filter((scheme) => scheme.reach !== 'whole')
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <Breadcrumbs items={[{ path: link(paths.areas), text: words.title }]} />
      <PageHeading
        long
        caption={areaKindText[area.kind][language]}
        title={name}
        lede={areaReading(view, language, { ...words, reach })}
      />
      <div className="map-record">
        <Section id="figures" title={words.figuresHeading}>
          <FigureRow>
            <Figure label={reach.figureInside} value={formatNumber(language, inside.length)} />
            <Figure label={reach.figureWhole} value={formatNumber(language, whole.length)} />
            {area.kind !== 'nation' && (
              <Figure label={reach.figureWider} value={formatNumber(language, wider.schemes)} />
            )}
            <Figure label={words.figureLink} value={formatNumber(language, linkWorkerSchemes)} />
            <Figure label={words.figureMoney} value={formatNumber(language, withSum)} />
            <Figure
              label={words.figurePeople}
              value={area.population === null ? '–' : formatNumber(language, area.population)}
              note={<span lang="en">{area.populationBasis}</span>}
              source={area}
            />
          </FigureRow>
          <p className="ac-source">
            {reach.note} {words.figureSource}
          </p>
        </Section>
        <figure className="map-figure">
          <Locator
            lon={area.labelLon}
            lat={area.labelLat}
            isSite={false}
            nation={area.nation}
            label={words.locator(name)}
          />
          <figcaption className="ac-source">
            <a href={link(paths.home, { area: area.code })}>{words.seeOnMap}</a>
          </figcaption>
        </figure>
      </div>
      <AreaFigures area={area} figures={figures} />
      <Section id="money" title={words.moneyHeading}>
        {awards.length === 0 ? (
          <p className="ac-prose">{words.moneyNone}</p>
        ) : (
          <>
            <AwardSum sum={sum} />
            <Disclosure summary={words.moneyShow(awards.length)}>
              <AwardsTable awards={awards} without="none" />
            </Disclosure>
            <FileLinks kind="awards" state={{ area: area.code }} />
          </>
        )}
      </Section>
      <SchemeList id="whole" title={reach.headingWhole} schemes={whole} />
      <SchemeList id="inside" title={reach.headingInside} schemes={inside} />
      {schemes.length > 0 && <FileLinks kind="schemes" state={{ area: area.code }} />}
      {wider.schemes > 0 && <WiderSchemes view={view} />}
      {services.count + services.wider > 0 && (
        <Section id="services" title={service.ofArea}>
          <ServiceLinks services={services.here} />
          <p className="ac-prose">
            {services.count > services.here.length && (
              <a href={link(paths.services, { area: area.code })}>{service.allOfArea(services.count)}</a>
            )}
            {services.count > services.here.length && services.wider > 0 && ' · '}
            {services.wider > 0 && (
              <a href={link(paths.services, { wider: area.code })}>{service.wider(services.wider)}</a>
            )}
          </p>
        </Section>
      )}
      <Section id="unknown" title={words.unknownHeading}>
        <ul className="ac-prose">
          {!figures.own.some(({ theme }) => theme === 'workforce') && <li>{words.unknownLinkWorkers}</li>}
          {withSum < schemes.length && <li>{words.unknownMoney(schemes.length - withSum)}</li>}
          <li>{words.unknownOthers}</li>
          <li>{words.unknownBoundary}</li>
        </ul>
      </Section>
      <AreaChanges area={area} />
      <Section id="how" title={words.howHeading}>
        <SummaryList
          rows={[
            { key: words.fullName, value: area.name },
            { key: words.code, value: area.code },
            ...(area.odsCode ? [{ key: words.odsCode, value: area.odsCode }] : []),
            { key: words.vintage, value: formatDate(language, area.vintage) },
            { key: words.basis, value: <span lang="en">{area.populationBasis ?? '–'}</span> },
          ]}
        />
        <SourceNote {...area} licence={licenceText[area.licence][language]} />
      </Section>
    </>
  )
}
