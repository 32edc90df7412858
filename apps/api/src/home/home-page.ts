import { examples } from '@academy/graphql/graphiql/examples'
import { limits } from '@academy/graphql/guard/limits'
import { citationOf } from '@academy/graphql/release-citation'
import { rowCountOf, type PublishedRelease } from '@academy/services/research/list-releases'
import { releaseTableNames } from '@academy/services/research/read-release-file'
import { html, type Html } from './html.ts'
import { homeText, type HomeText, type Language } from './home-text.ts'

interface Page {
  language: Language
  text: HomeText
  release: PublishedRelease | undefined
  /** Where users call the API. */
  origin: string
}

/** The page that explains the API: what there is, how to ask, what it costs, how to cite. */
export function homePage(language: Language, release: PublishedRelease | undefined, origin: string): string {
  const text = homeText[language]
  const page = { language, text, release, origin }
  const other = language === 'en' ? 'cy' : 'en'
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${text.title}</title>
        <meta name="description" content="${text.noKey}" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/api.css" />
      </head>
      <body>
        <a class="skip" href="#main">${text.skip}</a>
        <header class="top">
          <div class="page">
            <a class="name" href="${language === 'en' ? '/' : '/cy'}">${text.name}</a>
            <a class="language" href="${other === 'en' ? '/' : '/cy'}" hreflang="${other}" lang="${other}"
              >${text.otherLanguage}</a
            >
          </div>
        </header>
        <main id="main" class="page">
          <h1>${text.heading}</h1>
          ${opening(page)} ${queries(page)} ${limitList(page)} ${release ? files(page, release) : html``}
          ${release ? citing(page, release) : html``} ${links(page)}
        </main>
        <footer class="page">${text.footer}</footer>
      </body>
    </html> `.text
}

function opening({ language, text, release }: Page): Html {
  const lead = release ? text.lead(figures(language, release)) : text.nothingYet
  return html`<p class="lead">${lead}</p>
    <p>${text.noKey}</p>
    <p><a class="button" href="/graphql">${text.explore}</a></p>`
}

function figures(language: Language, release: PublishedRelease) {
  const count = (table: string) => formatNumber(language, rowCountOf(release, table))
  const { number, publishedAt } = release
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(publishedAt)) // prettier-ignore
  return {
    schemes: count('scheme'),
    programmes: count('programme'),
    evidence: count('evidence_item'),
    release: number,
    day,
  }
}

function queries({ language, text, origin }: Page): Html {
  const blocks = examples.slice(0, 5).map(
    ({ name, query, variables }) =>
      html`<section class="example">
        <h3>${name[language]}</h3>
        <pre
          tabindex="0"
          role="region"
          aria-label="${name[language]}"
          lang="en"
        ><code>${query.replace(/^#.*\n/, '').trim()}</code></pre>
        <p>
          <a href="${editorAddress(query, variables)}" aria-label="${text.run(name[language])}"
            >${text.runLabel}</a
          >
        </p>
      </section>`,
  )
  const command = `curl --json '{"query":"{ schemes(first: 3) { nodes { name nation } } }"}' ${origin}/graphql`
  return html`<h2>${text.queryHeading}</h2>
    <p>${text.queryIntro}</p>
    <div class="examples">${blocks}</div>
    <h3>${text.fromTerminal}</h3>
    <pre tabindex="0" role="region" aria-label="${text.fromTerminal}" lang="en"><code>${command}</code></pre>`
}

function editorAddress(query: string, variables: Record<string, unknown> | undefined): string {
  const params = new URLSearchParams({ query })
  if (variables) params.set('variables', JSON.stringify(variables))
  return `/graphql?${params}`
}

function limitList({ language, text }: Page): Html {
  const show = (value: number) => formatNumber(language, value)
  const { pageSize, cost, depth, aliases } = limits
  const lines = text.limits({
    pageSize: show(pageSize),
    cost: show(cost),
    depth: show(depth),
    aliases: show(aliases),
  })
  return html`<h2>${text.limitsHeading}</h2>
    <p>${text.limitsIntro}</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`
}

function files({ language, text }: Page, release: PublishedRelease): Html {
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
  return html`<h2>${text.filesHeading}</h2>
    <p>${text.filesIntro}</p>
    <div class="table" tabindex="0" role="region" aria-label="${text.filesHeading}">
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

function citing({ text }: Page, release: PublishedRelease): Html {
  return html`<h2>${text.citeHeading}</h2>
    <p>${text.citeIntro}</p>
    <blockquote lang="en">${citationOf(release)}</blockquote>`
}

function links({ text }: Page): Html {
  const list = [
    ['/graphql/schema.graphql', text.schema],
    ['/openapi.json', text.openApi],
    ['/releases', text.releases],
    ['/readyz', text.health],
  ] as const
  return html`<h2>${text.moreHeading}</h2>
    <ul>
      ${list.map(([href, words]) => html`<li><a href="${href}">${words}</a></li>`)}
    </ul>`
}

function localeOf(language: Language): string {
  return language === 'cy' ? 'cy-GB' : 'en-GB'
}

function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(value)
}
