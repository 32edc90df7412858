import { testWords } from '@academy/domain/grants/test-mode'
import { Notice } from '@academy/ui/content/notice'
import { useLanguage } from '@academy/ui/language-context'

/** What stands above everything on a page of a test, in the reader's language and in the other. */
export function TestMark() {
  const language = useLanguage()
  const other = language === 'en' ? 'cy' : 'en'
  return (
    <Notice tone="warning" title={testWords[language]}>
      <p lang={other}>{testWords[other]}</p>
    </Notice>
  )
}
