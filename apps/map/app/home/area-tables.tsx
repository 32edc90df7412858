import { Section } from '@academy/ui/content/section'
import { DataTable, type Column } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { paths } from '../paths.ts'
import type { HomePage } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { areaName } from '../areas/area-reading.ts'
import { reachText } from '../areas/reach-text.ts'
import { homeText } from '../text/home-text.ts'
import { nationText } from '../text/vocabulary-text.ts'

type AreaRow = HomePage['areas'][number]

/** Nations, and under England its regions: the same numbers as the marks. Of one area, what is asked for in it. */
export function NationsTable({ view }: { view: HomePage }) {
  const words = useText(homeText)
  const language = useLanguage()
  const columns = useColumns(view)
  const { area, ofAsked } = view
  const [regions, nations] = partition(view.places, ({ kind }) => kind === 'region')
  const rows = ofAsked
    ? [ofAsked, ...regions.filter(({ code }) => code !== ofAsked.code)]
    : nations.flatMap((nation) => (nation.nation === 'England' ? [nation, ...regions] : [nation]))
  return (
    <>
      <DataTable
        caption={area ? words.tableOf(areaName(area, language)) : words.tableNations}
        columns={columns}
        rows={rows}
        keyOf={({ code }) => code}
      />
      <p className="ac-source">{words.countCaveat}</p>
    </>
  )
}

/** Those that are so and those that are not, the fullest first. */
function partition(rows: readonly AreaRow[], isSo: (row: AreaRow) => boolean): [AreaRow[], AreaRow[]] {
  const byCount = rows.toSorted((a, b) => b.schemes - a.schemes)
  return [byCount.filter(isSo), byCount.filter((row) => !isSo(row))]
}

/** The health areas, by name. */
export function AreasTable({ view }: { view: HomePage }) {
  const language = useLanguage()
  const words = useText(homeText)
  const [area, ...numbers] = useColumns(view)
  const columns: Column<AreaRow>[] = [
    ...(area ? [area] : []),
    { key: 'nation', header: words.nation, cell: ({ nation }) => nationText[nation][language] },
    ...numbers,
    {
      key: 'link',
      header: words.colLink,
      numeric: true,
      cell: (row) => formatNumber(language, row.linkWorkerSchemes),
    },
    {
      key: 'money',
      header: words.colMoney,
      numeric: true,
      cell: ({ money }) => formatNumber(language, money.withSum),
    },
  ]
  const reach = useText(reachText)
  return (
    <Section id="areas" title={words.tableAreas}>
      <p className="ac-source">
        {reach.note} {words.countCaveat}
      </p>
      <DataTable
        caption={words.tableAreas}
        captionHidden
        columns={columns}
        rows={view.areas}
        keyOf={({ code }) => code}
      />
    </Section>
  )
}

function useColumns(view: HomePage): Column<AreaRow>[] {
  const language = useLanguage()
  const link = useLink()
  const words = useText(homeText)
  const reach = useText(reachText)
  return [
    {
      key: 'area',
      header: words.colArea,
      rowHeader: true,
      cell: (row) => (
        <a className={row.kind === 'region' ? 'map-indent' : undefined} href={link(paths.area(row.code))}>
          {areaName(row, language)}
        </a>
      ),
    },
    {
      key: 'schemes',
      header: words.colSchemes,
      numeric: true,
      cell: ({ code, kind, nation, schemes }) => (
        <a
          href={link(paths.schemes, {
            ...view.address,
            layer: null,
            wider: null,
            ...(kind === 'nation' ? { nation, area: null } : { area: code }),
          })}
        >
          {formatNumber(language, schemes)}
        </a>
      ),
    },
    {
      key: 'whole',
      header: reach.colWhole,
      numeric: true,
      cell: ({ reaches }) => formatNumber(language, reaches.whole),
    },
    {
      key: 'wider',
      header: reach.colWider,
      numeric: true,
      // Nothing is wider than a nation.
      cell: ({ kind, reaches }) => (kind === 'nation' ? '–' : formatNumber(language, reaches.wider)),
    },
  ]
}
