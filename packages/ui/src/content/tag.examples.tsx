import type { Examples } from '../gallery/examples.ts'
import { Tag } from './tag.tsx'

export const examples: Examples = {
  name: 'Tag',
  chapter: 'content',
  about: 'A state in a word or two. The tone only supports the word.',
  usage: '<Tag tone="good">{words.open}</Tag>',
  examples: [
    {
      state: 'five tones',
      element: (
        <p>
          <Tag>Draft</Tag> <Tag tone="good">Open</Tag> <Tag tone="strong">Submitted</Tag>{' '}
          <Tag tone="warning">Closes soon</Tag> <Tag tone="problem">To put right</Tag>
        </p>
      ),
    },
    {
      state: 'Welsh',
      language: 'cy',
      element: (
        <p>
          <Tag tone="warning">Yn cau cyn bo hir</Tag>
        </p>
      ),
    },
  ],
}
