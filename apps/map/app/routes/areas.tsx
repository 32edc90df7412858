import { Section } from '@academy/ui/content/section'
import { DataTable, type Column } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { nations as vocabularyNations, type Nation } from '@academy/domain/facts/vocabulary'
import { paths } from '../paths.ts'
import type { ListedArea } from '../api-types.ts'
import { readAddress } from '../address/read-address.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { useLink } from '../address/use-link.ts'
import { areaName } from '../areas/area-reading.ts'
import { FileLinks } from '../files/file-links.tsx'
import { attributions } from '../geo/attributions.ts'
import { AreaTiles } from '../picture/area-tiles.tsx'
import { reachText } from '../areas/reach-text.ts'
import { areaText } from '../text/area-text.ts'
import { homeText } from '../text/home-text.ts'
import { areaKindText, nationText } from '../text/vocabulary-text.ts'
import type { Route } from './+types/areas'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.areas({ address: readAddress(request) })
}

export default function Areas({ loaderData: view }: Route.ComponentProps) {
  const { nations, regions, health, local } = view
  const words = useText(areaText)
  const shared = useText(homeText)
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading title={words.title} lede={words.lede} />
      <div className="map-areas">
        <figure className="map-figure">
          <div className="map-figure__ground">
            <AreaTiles areas={health} />
          </div>
          <figcaption className="ac-source">{shared.countCaveat}</figcaption>
        </figure>
        <div className="map-compact">
          <AreaTable title={words.nations} rows={nations} />
          <AreaTable title={words.regions} rows={regions} />
        </div>
      </div>
      <Section id="health" title={words.health}>
        <AreaTable title={words.health} rows={health} wide />
        <FileLinks kind="areas" what={words.everyArea} />
        <p className="ac-source">
          {[
            attributions.areas,
            attributions.scottishHealthBoards,
            attributions.healthAndSocialCareTrusts,
            attributions.population,
          ].map(({ text, url }) => (
            <span key={url} className="ac-source__part">
              <a href={url} rel="noreferrer" lang="en">
                {text}
              </a>
            </span>
          ))}
        </p>
      </Section>
      <Section id="local" title={words.local}>
        {vocabularyNations.map((nation) => (
          <LocalAreas key={nation} nation={nation} areas={local.filter((area) => area.nation === nation)} />
        ))}
      </Section>
    </>
  )
}

/** The councils and counties of a nation by name, folded: there are three hundred in England. */
function LocalAreas({
  nation,
  areas,
}: {
  nation: Nation
  areas: Awaited<ReturnType<typeof loader>>['local']
}) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(areaText)
  const counties = areas.filter(({ kind }) => kind === 'county').length
  const byName = areas.toSorted((a, b) =>
    areaName(a, language).localeCompare(areaName(b, language), language),
  )
  return (
    <details className="map-disclosure">
      <summary>{words.localOf(nationText[nation][language], areas.length - counties, counties)}</summary>
      <ul className="map-columns">
        {byName.map((area) => (
          <li key={area.code}>
            <a href={link(paths.area(area.code))}>{areaName(area, language)}</a>
            {area.kind === 'county' && ` (${areaKindText.county[language].toLowerCase()})`}
          </li>
        ))}
      </ul>
    </details>
  )
}

function AreaTable({
  title,
  rows,
  wide = false,
}: {
  title: string
  rows: readonly ListedArea[]
  wide?: boolean
}) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(areaText)
  const reach = useText(reachText)
  const columns: (Column<ListedArea> | false)[] = [
    {
      key: 'area',
      header: words.area,
      rowHeader: true,
      cell: (row) => <a href={link(paths.area(row.code))}>{areaName(row, language)}</a>,
    },
    wide && {
      key: 'kind',
      header: words.kind,
      cell: ({ kind, nation }) => `${areaKindText[kind][language]}, ${nationText[nation][language]}`,
    },
    {
      key: 'people',
      header: words.population,
      numeric: true,
      cell: ({ population }) => (population === null ? '–' : formatNumber(language, population)),
    },
    {
      key: 'schemes',
      header: words.schemes,
      numeric: true,
      cell: ({ schemes }) => formatNumber(language, schemes),
    },
    wide && {
      key: 'whole',
      header: reach.colWhole,
      numeric: true,
      cell: ({ reaches }) => formatNumber(language, reaches.whole),
    },
    wide && {
      key: 'wider',
      header: reach.colWider,
      numeric: true,
      cell: ({ reaches }) => formatNumber(language, reaches.wider),
    },
    wide && {
      key: 'money',
      header: words.money,
      numeric: true,
      cell: ({ withSum }) => formatNumber(language, withSum),
    },
  ]
  return (
    <DataTable
      caption={title}
      captionHidden={wide}
      columns={columns.filter((column) => column !== false)}
      rows={rows}
      keyOf={({ code }) => code}
    />
  )
}
