import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { BlankLegend } from '@academy/ui/data/legend'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatDate } from '@academy/ui/text/format-date'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { readAddress } from '../address/read-address.ts'
import { useLink } from '../address/use-link.ts'
import { areaName } from '../areas/area-reading.ts'
import { paths } from '../paths.ts'
import { SourceClasses } from '../reading/source-classes.tsx'
import { SourceYears } from '../reading/source-years.tsx'
import { PageNotices } from '../notices/page-notices.tsx'
import { kindOfFactText, qualityText } from '../text/data-text.ts'
import { confidenceShortText, confidenceText } from '../text/vocabulary-text.ts'
import type { Route } from './+types/quality'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.quality({ address: readAddress(request) })
}

const LEVELS = ['high', 'medium', 'low'] as const

export default function Quality({ loaderData: view }: Route.ComponentProps) {
  const { release, problems, kinds, classes, years, leastKnown, read, copies } = view
  const link = useLink()
  const language = useLanguage()
  const words = useText(qualityText)
  const names: Readonly<Record<string, string>> = useText(kindOfFactText)
  const number = (value: number) => formatNumber(language, value)
  return (
    <>
      <PageNotices release={release} problems={problems} />
      <PageHeading title={words.title} lede={words.lede(number(read))} />
      {classes.some(({ sourceClass }) => sourceClass !== null) && (
        <Section id="sources" title={words.sourcesHeading}>
          <p className="ac-prose">{words.copies(number(copies), number(read))}</p>
          <SourceClasses classes={classes} />
        </Section>
      )}
      <Section id="ages" title={words.agesHeading}>
        <SourceYears years={years} />
      </Section>
      <Section id="least" title={words.leastHeading}>
        <p className="ac-prose">{words.leastNote}</p>
        <div className="map-compact map-matrix">
          <DataTable
            caption={words.leastCaption}
            rows={leastKnown}
            keyOf={({ code }) => code}
            columns={[
              {
                key: 'area',
                header: words.area,
                rowHeader: true,
                cell: (area) => <a href={link(paths.area(area.code))}>{areaName(area, language)}</a>,
              },
              ...(['schemes', 'services', 'awards', 'figures'] as const).map((what) => ({
                key: what,
                header: words[what],
                numeric: true,
                cell: (area: (typeof leastKnown)[number]) => number(area[what]),
              })),
            ]}
          />
        </div>
      </Section>
      <DataTable
        caption={words.caption}
        rows={kinds}
        keyOf={({ kind }) => kind}
        columns={[
          { key: 'kind', header: words.kind, rowHeader: true, cell: ({ kind }) => names[kind] ?? kind },
          { key: 'facts', header: words.facts, numeric: true, cell: ({ facts }) => number(facts) },
          ...LEVELS.map((level) => ({
            key: level,
            header: confidenceShortText[level][language],
            numeric: true,
            cell: (row: (typeof kinds)[number]) => number(row[level]),
          })),
          { key: 'sources', header: words.sources, numeric: true, cell: ({ sources }) => number(sources) },
          {
            key: 'checked',
            header: words.checked,
            cell: ({ oldest, newest }) =>
              [...new Set([oldest, newest])]
                .map((date) => formatDate(language, date, { short: true }))
                .join(' – '),
          },
        ]}
      />
      <ul>
        {LEVELS.map((level) => (
          <li key={level}>{confidenceText[level][language]}</li>
        ))}
      </ul>
      <Section id="limits" title={words.limitsHeading}>
        <ul className="ac-prose">
          <li>{words.limitSample}</li>
          <li>{words.limitOpening}</li>
          <li>{words.limitPlaces}</li>
          <li>{words.limitState}</li>
          <li>{words.limitCopies}</li>
        </ul>
      </Section>
      <Section id="blanks" title={words.blanksHeading}>
        <p className="ac-prose">{words.blanksBody}</p>
        <BlankLegend />
      </Section>
    </>
  )
}
