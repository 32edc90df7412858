import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatDay } from '@academy/domain/text/format-instant'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { data, redirect } from 'react-router'
import { mapLink } from '../address/map-link.ts'
import { readAddress } from '../address/read-address.ts'
import type { ReleasePage as View } from '../api-types.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { paths } from '../paths.ts'
import { ChangeCounts, ChangeList } from '../releases/release-changes.tsx'
import { dataText, releaseText } from '../text/data-text.ts'
import type { Route } from './+types/release'

const NUMBER = /^[1-9]\d{0,8}$/

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const isLatest = params.release === 'latest'
  if (!isLatest && !NUMBER.test(params.release)) throw data(null, { status: 404 })
  const number = isLatest ? undefined : Number(params.release)
  const view = await context.get(apiContext).map.release({ number, address: readAddress(request) })
  if (isLatest) throw redirect(mapLink(context.get(languageContext), paths.release(view.release.number)))
  return view
}

export default function Release({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const words = useText(releaseText)
  const { number, publishedAt, title, notes, rowCounts, previous, next } = view.release
  const rows = Object.values(rowCounts).reduce((sum, count) => sum + count, 0)
  const to = (path: string, release?: number) => mapLink(language, path, { release })
  return (
    <>
      <Breadcrumbs items={[{ path: paths.data, text: useText(dataText).title }]} />
      <PageNotices release={{ number, publishedOn: publishedAt.slice(0, 10) }} problems={view.problems} />
      <PageHeading
        title={words.title(number)}
        lede={words.lede(formatDay(language, new Date(publishedAt)), formatNumber(language, rows))}
      />
      <div className="ac-prose" lang="en">
        <p>
          <strong>{title}.</strong> {notes}
        </p>
      </div>
      <ul className="map-downloads">
        <li>
          <a href={to(paths.home, number)}>{words.pages}</a>
        </li>
        {previous !== null && (
          <li>
            <a href={to(paths.release(previous))}>{words.earlier(previous)}</a>
          </li>
        )}
        {next !== null && (
          <li>
            <a href={to(paths.release(next))}>{words.later(next)}</a>
          </li>
        )}
      </ul>
      <Section id="changes" title={previous === null ? words.changesNone : words.changesHeading(previous)}>
        {previous === null ? <p>{words.firstRelease}</p> : <Changes view={view} />}
      </Section>
      <Files view={view} />
    </>
  )
}

function Changes({ view }: { view: View }) {
  const words = useText(releaseText)
  if (view.counts.length === 0) return <p>{words.nothingChanged}</p>
  return (
    <>
      <ChangeCounts view={view} />
      <ChangeList view={view} />
    </>
  )
}

/** Each file with its checksum, which is part of the checksum of the release. */
function Files({ view: { release } }: { view: View }) {
  const language = useLanguage()
  const words = useText(releaseText)
  return (
    <Section id="files" title={words.filesHeading}>
      <p className="ac-prose">{words.filesNote}</p>
      <details className="map-disclosure map-sums">
        <summary>{words.filesFolded(release.files.length)}</summary>
        <DataTable
          caption={words.filesHeading}
          captionHidden
          rows={release.files}
          keyOf={({ file }) => file}
          columns={[
            { key: 'file', header: words.file, rowHeader: true, cell: ({ file }) => <code>{file}</code> },
            {
              key: 'bytes',
              header: words.bytes,
              numeric: true,
              cell: ({ bytes }) => formatNumber(language, bytes),
            },
            {
              key: 'sha',
              header: words.checksum,
              cell: ({ sha256 }) => <code>{sha256}</code>,
            },
          ]}
        />
      </details>
      <p className="map-hash">
        {words.checksumOfAll}: <code>{release.sha256}</code>
      </p>
    </Section>
  )
}
