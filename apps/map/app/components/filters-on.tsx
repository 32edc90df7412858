import { useLanguage, useText } from '@academy/ui/language-context'
import type { Strings } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import { runningText } from '../text/running-text.ts'
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
  const running = useText(runningText)
  const on = Object.entries({
    nation: wordOf(nationText, state.nation, language),
    area: state.area && (areaName ?? state.area),
    wider: state.wider && words.filterWider(areaName ?? String(state.wider)),
    activity: wordOf(activityText, state.activity, language),
    programme: programmeName ?? state.programme,
    period: state.period && yearText(running, state),
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
              href={link(path, {
                ...state,
                ...(key === 'period' && { running: null }),
                [key]: null,
                after: null,
              })}
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

function yearText(words: Strings<typeof runningText>, { period, running }: AddressState): string {
  const of = { known: words.chipKnown, may: words.chipMay, unstated: words.chipUnstated }
  return (of[running as keyof typeof of] ?? words.chipKnown)(String(period))
}

function wordOf(list: Record<string, Record<Language, string>>, value: unknown, language: Language) {
  return typeof value === 'string' ? list[value]?.[language] : undefined
}
