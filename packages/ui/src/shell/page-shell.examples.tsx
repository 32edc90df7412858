import type { Examples } from '../gallery/examples.ts'
import { PageShell } from './page-shell.tsx'

const nav = [
  { path: '/rounds', text: 'Funding rounds' },
  { path: '/applications', text: 'Your applications' },
]

export const examples: Examples = {
  name: 'PageShell',
  chapter: 'shell',
  about: 'Everything around a page. The root of each door draws it once; this page stands in one as well.',
  usage: '<PageShell door="atlas" address={useAddress()} nav={nav} demo={demo}>…</PageShell>',
  examples: [
    {
      state: 'signed in, demonstration',
      element: (
        <PageShell
          door="grants"
          address="/rounds"
          nav={nav}
          person={{ name: 'Alex Example', path: '/account' }}
          demo
        >
          <p>The page.</p>
        </PageShell>
      ),
    },
  ],
}
