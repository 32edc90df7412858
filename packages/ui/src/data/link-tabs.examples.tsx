import type { Examples } from '../gallery/examples.ts'
import { LinkTabs } from './link-tabs.tsx'

export const examples: Examples = {
  name: 'LinkTabs',
  chapter: 'data',
  about: 'Faces of one page, such as map, table and words. Links, because each face has its own address.',
  usage: '<LinkTabs label={words.faces} items={[{ text, href, current: true }]} />',
  examples: [
    {
      state: 'one current',
      element: (
        <LinkTabs
          label="Faces"
          items={[
            { text: 'Map', href: '/gallery/data', current: true },
            { text: 'Table', href: '/gallery/data?face=table' },
            { text: 'In words', href: '/gallery/data?face=words' },
          ]}
        />
      ),
    },
  ],
}
