import { letterStates } from '@academy/domain/tell/letter'
import { Filters } from '@academy/ui/data/filters'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { LettersPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { lettersText } from '../text/tell/letters-text.ts'
import type { LettersQuery } from './letters-query.ts'

/** Which letters the list shows. */
export function LettersFilters({
  page: { round, counts, letters },
  query,
}: {
  page: LettersPage
  query: LettersQuery
}) {
  const text = useText(lettersText)
  const to = useLocalPath()
  return (
    <Filters action={to(paths.letters(round.slug))} label={text.list} submit={text.show}>
      <TextField name="q" type="search" label={text.find} value={query.text} width={20} />
      <SelectField
        name="state"
        label={text.state}
        value={query.state ?? ''}
        options={[
          { value: '', text: `${text.all} (${letters})` },
          ...letterStates.map((state) => ({ value: state, text: `${text[state]} (${counts[state]})` })),
        ]}
      />
    </Filters>
  )
}
