import { useLanguage } from '../language-context.tsx'
import { languageNames } from '@academy/domain/text/language'
import { localPath } from '../text/local-path.ts'

/** A link to the same page in the other language. `address` is the page's path with its query. */
export function LanguageSwitch({ address }: { address: string }) {
  const other = useLanguage() === 'en' ? 'cy' : 'en'
  return (
    <a className="ac-language" href={localPath(other, address)} lang={other} hrefLang={other}>
      {languageNames[other]}
    </a>
  )
}
