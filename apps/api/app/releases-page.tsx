import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import { formatDay } from '@academy/domain/text/format-instant'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiText } from './api-text.ts'
import { Citation } from './citation.tsx'
import { FileTable } from './file-table.tsx'

/** Every release for a person's eyes; programs get the same list as JSON at the same address. */
export function ReleasesPage({ releases }: { releases: readonly PublishedRelease[] }) {
  const text = useText(apiText)
  const to = useLocalPath()
  const titleOf = useReleaseTitle()
  const lede = releases.length > 0 ? text.releasesIntro : text.nothingYet
  return (
    <>
      <PageHeading title={text.releasesHeading} lede={lede} />
      {releases.map((release) => (
        <section key={release.number} className="ac-section">
          <h2 className="nhsuk-heading-l">
            <a href={to(`/releases/${release.number}`)}>{titleOf(release)}</a>
          </h2>
          <ReleaseBody release={release} />
        </section>
      ))}
    </>
  )
}

/** One release: what it is, its files, and how to cite it. */
export function ReleasePage({ release }: { release: PublishedRelease }) {
  const text = useText(apiText)
  return (
    <>
      <PageHeading caption={text.releasesHeading} title={useReleaseTitle()(release)} />
      <ReleaseBody release={release} />
    </>
  )
}

function useReleaseTitle(): (release: PublishedRelease) => string {
  const text = useText(apiText)
  const language = useLanguage()
  return ({ number, publishedAt }) => text.releaseOf(number, formatDay(language, new Date(publishedAt)))
}

function ReleaseBody({ release }: { release: PublishedRelease }) {
  const text = useText(apiText)
  const { title, notes, sha256 } = release
  return (
    <>
      <p lang="en">{notes ? `${title}. ${notes}` : title}</p>
      <FileTable release={release} />
      <p>
        <a href={`/releases/${release.number}/SHA256SUMS`}>{text.checksum}</a>:{' '}
        <code className="api-checksum" lang="en">
          {sha256}
        </code>
      </p>
      <Citation release={release} />
    </>
  )
}
