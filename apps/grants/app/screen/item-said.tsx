import { Tag } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import type { ScreeningPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { screenText } from '../text/screen/screen-text.ts'

/** What a bid says to an item, from the text that was sealed. */
export function ItemSaid({ one: { item, against } }: { one: ScreeningPage['items'][number] }) {
  const text = useText(screenText)
  const inLanguage = useWords()
  const tag = against && (
    <>
      {' '}
      <Tag tone="warning">{text.againstTag}</Tag>
    </>
  )
  switch (item.kind) {
    case 'requirement':
      return null
    case 'eligibility':
      return (
        <p>
          {item.answered === null ? text.nothingSaid : `${text.answered}: ${text[item.answered]}`}
          {tag}
        </p>
      )
    case 'answers': {
      const named = (required: boolean) =>
        item.empty
          .filter((one) => one.required === required)
          .map(({ field }) => inLanguage(field.label))
          .join('; ')
      const [needed, optional] = [named(true), named(false)]
      return (
        <>
          <p>
            {needed === '' ? text.allAnswered : `${text.emptyNeeded}: ${needed}`}
            {tag}
          </p>
          {optional !== '' && (
            <p className="ac-source">
              {text.emptyOptional}: {optional}
            </p>
          )}
        </>
      )
    }
    case 'documents':
      return (
        <p>
          {item.files.length === 0
            ? text.noDocument
            : item.files
                .map(({ state }, index) => `${text.document(index + 1)}: ${text[`file-${state ?? 'gone'}`]}`)
                .join('; ')}
          {tag}
        </p>
      )
  }
}
