import { useText } from '@academy/ui/language-context'
import type { DesignPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { designText } from '../text/design/design-text.ts'
import { AddEntry } from './add-entry.tsx'
import { EntryRows } from './entry-rows.tsx'
import { listPath, type ListPart } from './parts.ts'
import type { RefusedDesign } from './save-inputs.ts'
import { listAt, textAt } from './value-at.ts'

const wordsKey = { eligibility: 'question', form: 'title', criteria: 'label' } as const
const addKey = { eligibility: 'addQuestion', form: 'addSection', criteria: 'addCriterion' } as const

interface EntryListProps {
  page: DesignPage
  part: ListPart
  refused?: RefusedDesign | undefined
}

/** The entries of a list, each a link to its own page, with what moves and removes it, and a form for one more. */
export function EntryList({ page, part, refused }: EntryListProps) {
  const text = useText(designText)
  const inLanguage = useWords()
  const { slug } = page.round
  const action = paths.designPart(slug, part)
  const entries = listAt(page.definition, listPath[part])
  return (
    <>
      <EntryRows
        action={action}
        edition={page.edition}
        rows={entries.map((entry, index) => ({
          title:
            inLanguage({
              en: textAt(entry, [wordsKey[part], 'en']),
              cy: textAt(entry, [wordsKey[part], 'cy']),
            }) || textAt(entry, [part === 'form' ? 'slug' : 'name']),
          href: paths.designItem(slug, part, index),
          note:
            part === 'form'
              ? text.questionCount(listAt(entry, ['fields']).length)
              : part === 'criteria'
                ? `${textAt(entry, ['weightPercent'])}%`
                : '',
        }))}
      />
      <AddEntry action={action} edition={page.edition} label={text[addKey[part]]} refused={refused} />
    </>
  )
}
