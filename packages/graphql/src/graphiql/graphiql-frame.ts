import { examples, type QueryExample } from './examples.ts'

/**
 * The page around the editor: what it is, the worked examples as links, and without JavaScript the examples to copy.
 * The editor's own mark, tabs and title are put away: the tabs hold buttons inside buttons, which no keyboard reaches.
 */
export function frameEditor(page: string): string {
  return page
    .replace('<title>', '<meta name="viewport" content="width=device-width, initial-scale=1" /><title>')
    .replace(/<link rel="icon"[^>]*>/, '<link rel="icon" href="/favicon.svg" type="image/svg+xml" />')
    .replace('</head>', `<style>${styles}</style></head>`)
    .replace(/<noscript>.*?<\/noscript>/s, '')
    .replace(
      '<div id="root"></div>',
      `${header()}<main id="editor"><div id="root"></div>${withoutScript()}</main>`,
    )
}

/** Where the editor opens with an example in it. */
export function editorAddress({ query, variables }: QueryExample): string {
  const params = new URLSearchParams({ query })
  if (variables) params.set('variables', JSON.stringify(variables))
  return `/graphql?${params}`
}

function header(): string {
  const links = examples.map(
    (example) => `<li><a href="${escape(editorAddress(example))}">${escape(example.name.en)}</a></li>`,
  )
  return `<header class="frame"><div><a href="/">Social prescribing data</a><h1>Query the register</h1></div>
    <nav aria-label="Worked examples"><p>Worked examples</p><ul>${links.join('')}</ul></nav></header>`
}

function withoutScript(): string {
  const blocks = examples.map(
    ({ name, query }) =>
      `<h2>${escape(name.en)}</h2><pre tabindex="0">${escape(query.replace(/^#.*\n/, ''))}</pre>`,
  )
  return `<noscript><div class="plain"><p>The editor needs JavaScript. Without it, send any of these queries to this address
    as JSON, with the header <code>content-type: application/json</code> and the body <code>{"query": "…"}</code>.</p>${blocks.join('')}</div></noscript>`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const styles = `
  html, body { margin: 0; height: auto; }
  body { display: flex; flex-direction: column; min-height: 100vh; overflow: auto; background: #faf8f3; color: #1c2321;
    font: 1rem/1.5 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif; }
  .frame { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: end; justify-content: space-between; padding: .75rem 1rem; background: #0f3d3e; color: #fff; }
  .frame h1 { margin: 0; font-size: 1.5rem; line-height: 1.2; }
  .frame a { color: #fff; display: inline-block; padding: .125rem 0; }
  .frame p, .frame ul { margin: 0; padding: 0; }
  .frame ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; }
  .frame a:focus-visible { outline: 3px solid #f4b942; outline-offset: 2px; }
  #editor, #root { display: flex; flex-direction: column; flex: 1; min-height: 36rem; }
  #root .graphiql-container { flex: 1; height: auto; min-height: 0; }
  #root .graphiql-logo, #root .graphiql-session-header { display: none; }
  #root .mtk8 { color: #0b5c3c; }
  #root .monaco-editor .line-numbers { color: #4d5a56; opacity: 1; }
  .plain { padding: 1rem; max-width: 60rem; }
  .plain pre { overflow: auto; padding: 1rem; background: #fff; border: 1px solid #d9d4c7; }
  @media (max-width: 40rem) {
    #root .graphiql-container, #root #graphiql-session { flex-direction: column; }
    #root .graphiql-sidebar { flex-direction: row; width: auto; }
    #root #graphiql-session > * { min-height: 24rem; }
    #root #graphiql-session > .graphiql-horizontal-drag-bar { display: none; }
  }
`
