import { rowCountOf, type PublishedRelease } from '@academy/services/published/releases/list-releases'
import { releaseTableNames } from '@academy/services/published/releases/read-release-file'
import { formatNumber } from './formats.ts'
import { homeText, type Language } from './home-text.ts'
import { html, type Html } from './html.ts'

/** The files of a release: a row for each table that holds something. */
export function releaseFileTable(language: Language, release: PublishedRelease): Html {
  const text = homeText[language]
  const rows = releaseTableNames
    .filter((table) => rowCountOf(release, table) > 0)
    .map((table) => {
      const link = (format: string) => html`<a href="/releases/${release.number}/${table}.${format}" aria-label="${table}, ${format.toUpperCase()}" download>${format.toUpperCase()}</a>` // prettier-ignore
      return html`<tr>
        <th scope="row"><code lang="en">${table}</code></th>
        <td class="number">${formatNumber(language, rowCountOf(release, table))}</td>
        <td>${link('csv')} ${link('jsonl')}</td>
      </tr>`
    })
  return html`<div class="table" tabindex="0" role="region" aria-label="${text.filesOf(release.number)}">
    <table>
      <thead>
        <tr>
          <th scope="col">${text.table}</th>
          <th scope="col" class="number">${text.rows}</th>
          <th scope="col">${text.download}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}
