import { useText } from '@academy/ui/language-context'
import { FindForm } from '../components/find-form.tsx'
import { paths } from '../paths.ts'
import { placeText } from './place-text.ts'

/** One search over everything that has a name. */
export function SearchBox({ typed }: { typed?: string | undefined }) {
  const words = useText(placeText)
  return (
    <FindForm
      isMain
      path={paths.search}
      name="q"
      purpose={words.search}
      label={words.searchLabel}
      hint={words.searchHint}
      button={words.searchButton}
      typed={typed}
      longest={120}
    />
  )
}
