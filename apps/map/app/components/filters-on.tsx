import { useLanguage, useText } from '@academy/ui/language-context'
import type { Language } from '@academy/domain/text/language'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import { homeText } from '../text/home-text.ts'
import { activityText, nationText } from '../text/vocabulary-text.ts'

export interface FiltersOnProps {
  path: string
  state: AddressState
  /** Names for the slug and the code in the address. */
  programmeName?: string | undefined
  areaName?: string | undefined
}

/** The filters that are on, each a link that takes it away. Nothing when none is. */
export function FiltersOn({ path, state, programmeName, areaName }: FiltersOnProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(homeText)
  const on = Object.entries({
    nation: wordOf(nationText, state.nation, language),
    area: state.area && (areaName ?? state.area),
    wider: state.wider && words.filterWider(areaName ?? String(state.wider)),
    activity: wordOf(activityText, state.activity, language),
    programme: programmeName ?? state.programme,
    period: state.period && `${words.period} ${String(state.period)}`,
    q: state.q && `“${String(state.q)}”`,
    bbox: state.bbox && words.filterBox,
    reach: state.reach && (state.reach === 'wide' ? words.filterWide : words.filterMarked),
  }).filter(([, text]) => text)
  if (on.length === 0) return null
  return (
    <div className="ac-chips">
      <span className="ac-chips__label">{words.filtersOn}</span>
      <ul>
        {on.map(([key, text]) => (
          <li key={key}>
            <a
              href={link(path, { ...state, [key]: null, after: null })}
              aria-label={words.remove(String(text))}
            >
              {String(text)} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a href={link(path, { layer: state.layer, place: state.place })}>{words.clear}</a>
        </li>
      </ul>
    </div>
  )
}

function wordOf(list: Record<string, Record<Language, string>>, value: unknown, language: Language) {
  return typeof value === 'string' ? list[value]?.[language] : undefined
}
