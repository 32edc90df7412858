import { describe, expect, it } from 'vitest'
import type { Language } from '@academy/domain/text/language'
import { draw, readAloud } from '../testing/draw.tsx'
import { ErrorPage } from './error-page.tsx'
import { HtmlDocument } from './html-document.tsx'
import { PageHeading } from './page-heading.tsx'
import { PageShell } from './page-shell.tsx'

const nav = [
  { path: '/', text: 'Map' },
  { path: '/schemes', text: 'Schemes' },
]
const shell = (address: string, language: Language = 'en') =>
  draw(
    <PageShell door="atlas" address={address} nav={nav}>
      <PageHeading title="Schemes" lede="216 are on record." />
    </PageShell>,
    language,
  )

describe('the shell of a page', () => {
  it('begins with a way past it, to the page’s main part', () => {
    const markup = shell('/schemes')
    expect(markup).toMatch(/^<title>.*<\/title>|^<a class="nhsuk-skip-link" href="#main">/)
    expect(markup).toContain('<main class="ac-main ac-container" id="main" tabindex="-1">')
  })

  it('has one h1, and says the page and the site in the title', () => {
    const markup = shell('/schemes')
    expect(markup.match(/<h1/g)).toHaveLength(1)
    expect(markup).toContain('<title>Schemes – Atlas – Social Prescribing Academy</title>')
    expect(markup).toContain('<meta name="description" content="216 are on record."/>')
  })

  it('marks where the reader is: the page itself, or the section it is in', () => {
    expect(shell('/schemes?q=a')).toContain('<a href="/schemes" aria-current="page">')
    expect(shell('/schemes/bromley')).toContain('<a href="/schemes" aria-current="true">')
    expect(shell('/schemes')).toContain('<a href="/">Map</a>')
  })

  it('keeps the page and its state when the language changes', () => {
    expect(shell('/schemes?q=a')).toContain('href="/cy/schemes?q=a" lang="cy" hrefLang="cy">Cymraeg</a>')
    expect(shell('/cy/schemes?q=a', 'cy')).toContain(
      'href="/schemes?q=a" lang="en" hrefLang="en">English</a>',
    )
  })

  it('stays in Welsh on a Welsh page', () => {
    const markup = shell('/cy/schemes', 'cy')
    expect(markup).toContain('href="/cy/schemes" aria-current="page"')
    expect(readAloud(markup)).toContain('Neidio i’r prif gynnwys')
  })

  it('shows who is signed in to them, with a way out that is a form', () => {
    const markup = draw(
      <PageShell door="grants" address="/" nav={[]} person={{ name: 'Alex Example', path: '/account' }} demo>
        <p />
      </PageShell>,
    )
    expect(readAloud(markup)).toContain('Signed in as Alex Example Sign out')
    expect(markup).toContain('<a href="/account">Signed in as Alex Example</a>')
    expect(markup).toMatch(/<form[^>]* action="\/sign-out" method="get">/)
    expect(readAloud(markup)).toContain('made up')
  })
})

it('a document says its language, carries no script, asks for its letters at once, and names its twin', () => {
  const markup = draw(
    <HtmlDocument address="/cy/areas?x=1" origin="https://atlas.example" stylesheet="/a.css" icon="/i.svg">
      <p />
    </HtmlDocument>,
  )
  expect(markup).toContain('<html lang="cy">')
  expect(markup).not.toContain('<script')
  expect(markup).toContain('hrefLang="en" href="https://atlas.example/areas"')
  expect(markup).toMatch(/<link rel="preload" href="[^"]+latin-wght-normal\.woff2" as="font"/)
})

describe('an error page', () => {
  it('says what happened in the reader’s language', () => {
    expect(readAloud(draw(<ErrorPage status={404} requestId="id-1" />))).toContain('Page not found')
    expect(readAloud(draw(<ErrorPage status={404} requestId="id-1" />, 'cy'))).toContain('Heb ddod o hyd')
  })

  it('gives the number to quote when the fault is ours', () => {
    expect(readAloud(draw(<ErrorPage status={500} requestId="id-1" />))).toContain('id-1')
    expect(readAloud(draw(<ErrorPage status={599} requestId="id-1" />))).toContain('there is a problem')
    expect(readAloud(draw(<ErrorPage status={404} requestId="id-1" />))).not.toContain('id-1')
  })
})
