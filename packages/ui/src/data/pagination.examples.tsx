import type { Examples } from '../gallery/examples.ts'
import { Pagination } from './pagination.tsx'

export const examples: Examples = {
  name: 'Pagination',
  chapter: 'data',
  about: 'On and back through a list. Nothing is drawn when all of it is on the page.',
  usage: '<Pagination nextHref={link} summary={words.range} />',
  examples: [
    {
      state: 'in the middle',
      element: (
        <Pagination
          previousHref="/gallery/data"
          nextHref="/gallery/data?after=x"
          summary="51 to 100 of 216"
        />
      ),
    },
    {
      state: 'first page, in Welsh',
      language: 'cy',
      element: <Pagination nextHref="/cy/gallery/data?after=x" summary="1 i 50 o 216" />,
    },
    { state: 'all of it', element: <Pagination summary="7 of 7" /> },
  ],
}
