import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatDate } from '@academy/ui/text/format-date'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { mapLink } from '../address/map-link.ts'
import { attributions } from '../geo/attributions.ts'
import mapStyles from '../styles/map.scss?url'
import { dataText, kindOfFactText } from '../text/reading-text.ts'
import type { Route } from './+types/data'

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: mapStyles }]

export function loader({ context }: Route.LoaderArgs) {
  return context.get(apiContext).map.data({})
}

const FILES = [
  { key: 'schemes', formats: ['csv', 'json', 'geojson'] },
  { key: 'awards', formats: ['csv', 'json'] },
  { key: 'areas', formats: ['csv', 'json'] },
  { key: 'evidence', formats: ['csv', 'json'] },
  { key: 'timeline', formats: ['csv', 'json'] },
] as const
const FORMAT = { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' } as const

export default function Data({ loaderData: { releases } }: Route.ComponentProps) {
  const language = useLanguage()
  const words = useText(dataText)
  const kinds: Readonly<Record<string, string>> = useText(kindOfFactText)
  return (
    <>
      <PageHeading title={words.title} lede={words.lede} />
      <Section id="files" title={words.filesHeading}>
        <DataTable
          caption={words.filesHeading}
          captionHidden
          rows={FILES}
          keyOf={({ key }) => key}
          columns={[
            { key: 'what', header: words.what, rowHeader: true, cell: ({ key }) => words[key] },
            {
              key: 'formats',
              header: words.formats,
              cell: ({ key, formats }) =>
                formats.map((format, index) => (
                  <span key={format}>
                    {index > 0 && ' · '}
                    <a
                      href={mapLink(language, `/${key}.${format}`)}
                      aria-label={`${words[key]}, ${FORMAT[format]}`}
                    >
                      {FORMAT[format]}
                    </a>
                  </span>
                )),
            },
          ]}
        />
      </Section>
      <Section id="releases" title={words.releasesHeading}>
        {releases.map(({ number, publishedAt, title, notes, sha256, rowCounts }) => (
          <article key={number} id={`release-${number}`}>
            <h3 className="nhsuk-heading-m">
              {words.release} {number}: <span lang="en">{title}</span>
            </h3>
            <p className="map-list__meta">
              {words.published} {formatDate(language, publishedAt)}
            </p>
            <p className="ac-prose" lang="en">
              {notes}
            </p>
            <DataTable
              caption={words.rows}
              rows={Object.entries(rowCounts).toSorted((a, b) => b[1] - a[1])}
              keyOf={([kind]) => kind}
              columns={[
                {
                  key: 'what',
                  header: words.what,
                  rowHeader: true,
                  cell: ([kind]) => kinds[tableName(kind)] ?? kind,
                },
                {
                  key: 'rows',
                  header: words.rows,
                  numeric: true,
                  cell: ([, rows]) => formatNumber(language, rows),
                },
              ]}
            />
            <p className="map-hash">
              {words.checksum}: <code>{sha256}</code>
            </p>
          </article>
        ))}
      </Section>
      <Section id="licences" title={words.licencesHeading}>
        <p className="ac-prose">{words.licences}</p>
        <h3 className="nhsuk-heading-s">{words.creditsHeading}</h3>
        <ul>
          {Object.values(attributions).map(({ text, url }) => (
            <li key={url}>
              <a href={url} rel="noreferrer" lang="en">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** A release counts `schemeArea`; the words are kept under the name of the table, `scheme_area`. */
const tableName = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
