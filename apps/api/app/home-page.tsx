import { editorAddress } from '@academy/graphql/graphiql/editor-address'
import { examples } from '@academy/graphql/graphiql/examples'
import { limits } from '@academy/graphql/guard/limits'
import { rowCountOf, type PublishedRelease } from '@academy/services/published/releases/list-releases'
import { formatDay } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { LinkButton } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiText } from './api-text.ts'
import { Citation } from './citation.tsx'
import { CodeBlock } from './code-block.tsx'
import { FileTable } from './file-table.tsx'

export interface HomePageProps {
  /** The newest, if any. */
  release: PublishedRelease | undefined
  /** Where users call the API. */
  origin: string
}

const examplesShown = 5
const readyPath = '/readyz'

/** The page that explains the API: what there is, how to ask, what it costs, how to cite. */
export function HomePage({ release, origin }: HomePageProps) {
  const text = useText(apiText)
  return (
    <>
      <Opening release={release} />
      <Queries origin={origin} />
      <Limits />
      {release && (
        <>
          <Section title={text.filesHeading}>
            <p>{text.filesIntro}</p>
            <FileTable release={release} />
          </Section>
          <Section title={text.citeHeading}>
            <p>{text.citeIntro}</p>
            <Citation release={release} />
          </Section>
        </>
      )}
      <ForPrograms />
    </>
  )
}

function Opening({ release }: Pick<HomePageProps, 'release'>) {
  const text = useText(apiText)
  const language = useLanguage()
  const path = useLocalPath()
  const count = (of: PublishedRelease, table: string) => formatNumber(language, rowCountOf(of, table))
  const lede = release
    ? text.lead({
        schemes: count(release, 'scheme'),
        programmes: count(release, 'programme'),
        evidence: count(release, 'evidence_item'),
        release: release.number,
        day: formatDay(language, new Date(release.publishedAt)),
      })
    : text.nothingYet
  return (
    <>
      <PageHeading title={text.heading} lede={lede} long />
      <p>{text.noKey}</p>
      <LinkButton href={path('/graphql')}>{text.explore}</LinkButton>
    </>
  )
}

function Queries({ origin }: Pick<HomePageProps, 'origin'>) {
  const text = useText(apiText)
  const language = useLanguage()
  const path = useLocalPath()
  const command = `curl --json '{"query":"{ schemes(first: 3) { nodes { name nation } } }"}' ${origin}/graphql`
  return (
    <Section title={text.queryHeading}>
      <p>{text.queryIntro}</p>
      <div className="api-examples">
        {examples.slice(0, examplesShown).map((example) => (
          <div key={example.name.en}>
            <h3>{example.name[language]}</h3>
            <CodeBlock label={example.name[language]} code={example.query.replace(/^#.*\n/, '').trim()} />
            <p>
              <a href={path(editorAddress(example))} aria-label={text.run(example.name[language])}>
                {text.runLabel}
              </a>
            </p>
          </div>
        ))}
      </div>
      <h3>{text.fromTerminal}</h3>
      <CodeBlock label={text.fromTerminal} code={command} />
    </Section>
  )
}

function Limits() {
  const text = useText(apiText)
  const language = useLanguage()
  const show = (value: number) => formatNumber(language, value)
  const { pageSize, cost, depth, aliases } = limits
  return (
    <Section title={text.limitsHeading}>
      <p>{text.limitsIntro}</p>
      <ul>
        <li>{text.limitPage(show(pageSize))}</li>
        <li>{text.limitCost(show(cost))}</li>
        <li>{text.limitShape(show(depth), show(aliases))}</li>
        <li>{text.limitOne}</li>
      </ul>
    </Section>
  )
}

function ForPrograms() {
  const text = useText(apiText)
  const to = useLocalPath()
  return (
    <Section title={text.moreHeading}>
      <ul>
        <li>
          <a href="/graphql/schema.graphql">{text.schema}</a>
        </li>
        <li>
          <a href="/openapi.json">{text.openApi}</a>
        </li>
        <li>
          <a href={to('/releases')}>{text.releases}</a>
        </li>
        <li>
          {text.health}: <code lang="en">{readyPath}</code>
        </li>
      </ul>
    </Section>
  )
}
