import { citationOf } from '@academy/graphql/release-citation'
import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import { apiDocument } from './api-document.ts'
import { formatDay } from './formats.ts'
import { homeText, type Language } from './home-text.ts'
import { html, type Html } from './html.ts'
import { releaseFileTable } from './release-file-table.ts'

/** Every release for a person's eyes; programs get the same list as JSON at the same address. */
export function releasesPage(language: Language, releases: readonly PublishedRelease[]): string {
  const text = homeText[language]
  return apiDocument({
    language,
    path: '/releases',
    title: `${text.releasesHeading} · ${text.name}`,
    heading: text.releasesHeading,
    body: html`<p class="lead">${releases.length > 0 ? text.releasesIntro : text.nothingYet}</p>
      ${releases.map((release) => oneRelease(language, release))}`,
  })
}

function oneRelease(language: Language, release: PublishedRelease): Html {
  const text = homeText[language]
  const { number, publishedAt, title, notes, sha256 } = release
  return html`<section aria-labelledby="release-${number}">
    <h2 id="release-${number}">${text.releaseOf(number, formatDay(language, publishedAt))}</h2>
    <p lang="en">${title}${notes ? html`. ${notes}` : html``}</p>
    ${releaseFileTable(language, release)}
    <p>${text.checksum}: <code class="wrap" lang="en">${sha256}</code></p>
    <blockquote lang="en">${citationOf(release)}</blockquote>
  </section>`
}
