import type { Examples } from '../gallery/examples.ts'
import { PageHeading } from './page-heading.tsx'

export const examples: Examples = {
  name: 'PageHeading',
  chapter: 'shell',
  about: 'A page’s only h1, its title in the browser, and the sentence that answers. Every page has one.',
  usage: '<PageHeading title={words.title} lede={words.lede} />',
  examples: [
    {
      state: 'title and lede',
      element: <PageHeading title="Schemes" lede="216 are on record in the United Kingdom." />,
    },
    {
      state: 'a record, with its kind',
      element: (
        <PageHeading
          caption="Area"
          title="Norfolk and Suffolk"
          lede="7 schemes are on record, rank 21 of 36."
        />
      ),
    },
    {
      state: 'long, Welsh',
      language: 'cy',
      element: (
        <PageHeading
          long
          title="Presgripsiynu cymdeithasol i bobl hŷn sy’n byw ar eu pennau eu hunain yng nghefn gwlad Powys"
          lede="Dim ond yn y flwyddyn gyntaf y mae’r cynllun hwn yn rhedeg; nid oes ffigur ar gofnod am y blynyddoedd wedyn."
        />
      ),
    },
  ],
}
