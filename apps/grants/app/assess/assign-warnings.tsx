import { placeByCode } from '@academy/domain/area/places'
import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { AssignWarning } from '../api-types.ts'
import { proposeText } from '../text/assess/propose-text.ts'

/** What speaks against giving a bid to somebody by hand; the form goes on without asking again. */
export function AssignWarnings({ warnings }: { warnings: readonly AssignWarning[] }) {
  const text = useText(proposeText)
  const language = useLanguage()
  const regionOf = (code: string) => placeByCode(code)?.name[language] ?? code
  const wordsOf = (warning: AssignWarning): string => {
    switch (warning.why) {
      case 'load-full':
        return text.warnLoad(warning.load, warning.most)
      case 'bid-has-all-readers':
        return text.warnReaders(warning.needs)
      case 'own-region-only':
        return text.warnOwnRegion(regionOf(warning.region))
      case 'one-region-mostly':
        return text.warnOneRegion(warning.bids, regionOf(warning.region))
      case 'knows-no-topic':
      case 'reads-no-welsh':
      case 'leaves-no-reader-of-welsh':
      case 'barred':
        return text[`warn-${warning.why}`]
      default:
        return text['why-other']
    }
  }
  return (
    <Notice tone="warning" title={text.warnTitle} announce>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.why}>{wordsOf(warning)}</li>
        ))}
      </ul>
      <input type="hidden" name="despite" value="yes" />
    </Notice>
  )
}
