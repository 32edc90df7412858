import type { Examples } from '../gallery/examples.ts'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { Filters } from './filters.tsx'

const nations = [
  { value: '', text: 'Every nation' },
  { value: 'w', text: 'Wales' },
]

export const examples: Examples = {
  name: 'Filters',
  chapter: 'data',
  about:
    'Choices that narrow what the page shows. A form that asks, so that its answer has an address of its own.',
  usage: '<Filters action={link} label={words.filter}><SelectField … /></Filters>',
  examples: [
    {
      state: 'nothing chosen',
      element: (
        <Filters action="/gallery/data" label="Filters one">
          <SelectField name="filters-nation" label="Nation" options={nations} />
          <TextField name="filters-words" label="Words" type="search" />
        </Filters>
      ),
    },
    {
      state: 'two chosen',
      element: (
        <Filters
          action="/gallery/data"
          label="Filters two"
          chosen={[
            { label: 'Wales', removeHref: '/gallery/data' },
            { label: 'nature-based', removeHref: '/gallery/data?a=1' },
          ]}
          clearHref="/gallery/data"
        >
          <SelectField name="filters-nation-2" label="Nation" options={nations} value="w" />
        </Filters>
      ),
    },
  ],
}
