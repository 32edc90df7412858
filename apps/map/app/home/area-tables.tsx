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

/** Nations, and under England its regions: the same numbers as the marks. */
export function NationsTable({ view }: { view: HomePage }) {
  const words = useText(homeText)
  const columns = useColumns(view)
  const nations = view.places
    .filter(({ kind }) => kind === 'nation')
    .toSorted((a, b) => b.schemes - a.schemes)
  const regions = view.places
    .filter(({ kind }) => kind === 'region')
    .toSorted((a, b) => b.schemes - a.schemes)
  const rows = nations.flatMap((nation) => (nation.nation === 'England' ? [nation, ...regions] : [nation]))
  return (
    <>
      <DataTable caption={words.tableNations} columns={columns} rows={rows} keyOf={({ code }) => code} />
      <p className="ac-source">{words.countCaveat}</p>
    </>
  )
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
            ...(kind === 'nation' ? { nation } : { area: code }),
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
