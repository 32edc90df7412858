import { examples } from '@academy/graphql/graphiql/examples'
import { editorAddress } from '@academy/graphql/graphiql/graphiql-frame'
import { limits } from '@academy/graphql/guard/limits'
import { citationOf } from '@academy/graphql/release-citation'
import { rowCountOf, type PublishedRelease } from '@academy/services/published/releases/list-releases'
import { apiDocument } from './api-document.ts'
import { formatDay, formatNumber } from './formats.ts'
import { releaseFileTable } from './release-file-table.ts'
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
  return apiDocument({
    language,
    path: '/',
    title: text.title,
    heading: text.heading,
    body: html`${opening(page)} ${queries(page)} ${limitList(page)}
    ${
      release
        ? html`<h2>${text.filesHeading}</h2>
            <p>${text.filesIntro}</p>
            ${releaseFileTable(language, release)}`
        : html``
    }
    ${release ? citing(page, release) : html``} ${links(page)}`,
  })
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
  const day = formatDay(language, publishedAt)
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
    (example) =>
      html`<section class="example">
        <h3>${example.name[language]}</h3>
        <pre
          tabindex="0"
          role="region"
          aria-label="${example.name[language]}"
          lang="en"
        ><code>${example.query.replace(/^#.*\n/, '').trim()}</code></pre>
        <p>
          <a href="${editorAddress(example)}" aria-label="${text.run(example.name[language])}"
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

function citing({ text }: Page, release: PublishedRelease): Html {
  return html`<h2>${text.citeHeading}</h2>
    <p>${text.citeIntro}</p>
    <blockquote lang="en">${citationOf(release)}</blockquote>`
}

function links({ language, text }: Page): Html {
  const list = [
    ['/graphql/schema.graphql', text.schema],
    ['/openapi.json', text.openApi],
    [language === 'en' ? '/releases' : '/cy/releases', text.releases],
  ] as const
  return html`<h2>${text.moreHeading}</h2>
    <ul>
      ${list.map(([href, words]) => html`<li><a href="${href}">${words}</a></li>`)}
      <li>${text.health}: <code lang="en">/readyz</code></li>
    </ul>`
}
