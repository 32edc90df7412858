import type { Examples } from '../gallery/examples.ts'
import { LinkChips } from './link-chips.tsx'

export const examples: Examples = {
  name: 'LinkChips',
  chapter: 'data',
  about: 'Choices of which one holds, as links: the address says which.',
  usage: '<LinkChips label={words.show} items={[{ text, href, current: true }]} />',
  examples: [
    {
      state: 'one current',
      element: (
        <LinkChips
          label="Show"
          items={[
            { text: 'Schemes', href: '/gallery/data', current: true },
            { text: 'Health areas', href: '/gallery/data?layer=areas' },
          ]}
        />
      ),
    },
    {
      state: 'with counts, long Welsh text',
      language: 'cy',
      element: (
        <LinkChips
          label="Math o weithgaredd"
          items={[
            { text: 'Gweithgareddau awyr agored a byd natur', href: '/cy/gallery/data', count: '41' },
            { text: 'Cyngor ar les, tai a dyled', href: '/cy/gallery/data?a=1', count: '7' },
            { text: 'Celfyddydau', href: '/cy/gallery/data?b=1', count: '0' },
          ]}
        />
      ),
    },
  ],
}
