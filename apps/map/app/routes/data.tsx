import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { fileKinds } from '@academy/domain/facts/published-files'
import { formatDay } from '@academy/domain/text/format-instant'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { useLink } from '../address/use-link.ts'
import { paths } from '../paths.ts'
import { readAddress } from '../address/read-address.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { FormatLinks } from '../files/file-links.tsx'
import { attributions } from '../geo/attributions.ts'
import { dataText, kindOfFactText } from '../text/data-text.ts'
import type { Route } from './+types/data'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.data({ address: readAddress(request) })
}

export default function Data({ loaderData: { release, releases, problems } }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(dataText)
  const kinds: Readonly<Record<string, string>> = useText(kindOfFactText)
  return (
    <>
      <PageNotices release={release} problems={problems} />
      <PageHeading title={words.title} lede={words.lede} />
      <Section id="files" title={words.filesHeading}>
        <DataTable
          caption={words.filesHeading}
          captionHidden
          rows={fileKinds}
          keyOf={(kind) => kind}
          columns={[
            { key: 'what', header: words.what, rowHeader: true, cell: (kind) => words[kind] },
            {
              key: 'formats',
              header: words.formats,
              cell: (kind) => <FormatLinks kind={kind} what={words[kind]} />,
            },
          ]}
        />
        <p className="ac-prose">
          <a href={link(paths.indicators)}>{words.indicatorsLink}</a>
        </p>
      </Section>
      <Section id="releases" title={words.releasesHeading}>
        {releases.map(({ number, publishedAt, title, notes, sha256, rowCounts }) => (
          <article key={number} id={`release-${number}`}>
            <h3 className="nhsuk-heading-m">
              {words.release} {number}: <span lang="en">{title}</span>
            </h3>
            <p className="map-list__meta">
              {words.published} {formatDay(language, new Date(publishedAt))}
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
            <p>
              <a href={link(paths.release(number))}>{words.releaseLink}</a>
            </p>
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
