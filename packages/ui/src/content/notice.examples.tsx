import type { Examples } from '../gallery/examples.ts'
import { Notice } from './notice.tsx'

export const examples: Examples = {
  name: 'Notice',
  chapter: 'content',
  about:
    'Something to know before going on. Its kind is also said in words. `announce` reads it out: for the outcome of what was just done.',
  usage: '<Notice tone="success" title={words.saved} announce />',
  examples: [
    {
      state: 'important',
      element: (
        <Notice title="Two funds close this week">
          <p>Both take applications in Welsh.</p>
        </Notice>
      ),
    },
    { state: 'warning', element: <Notice tone="warning" title="You are not signed in" /> },
    { state: 'success', element: <Notice tone="success" title="Saved at 2:02pm" /> },
    {
      state: 'problem',
      element: (
        <Notice tone="problem" title="Nothing was sent">
          <p>The round has closed. What you wrote is kept.</p>
        </Notice>
      ),
    },
    {
      state: 'without a title',
      element: (
        <Notice>
          <p>The figures are of March 2021.</p>
        </Notice>
      ),
    },
    {
      state: 'long Welsh text',
      language: 'cy',
      element: (
        <Notice
          tone="warning"
          title="Mae’r hyn a deipiwyd gennych wedi’i gadw yn y porwr hwn am nad oedd modd cyrraedd y gwasanaeth"
        >
          <p>Rhowch gynnig arall arni ymhen ychydig funudau.</p>
        </Notice>
      ),
    },
  ],
}
