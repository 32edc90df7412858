import { activities, nations } from '@academy/domain/facts/vocabulary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useId } from 'react'
import type { AddressState } from '../address/map-link.ts'
import { ReleaseField } from '../address/release-field.tsx'
import { useLink } from '../address/use-link.ts'
import { homeText } from '../text/home-text.ts'
import { activityText, nationText } from '../text/vocabulary-text.ts'

export interface FilterPanelProps {
  /** The page that shows the result. */
  path: string
  state: AddressState
  programmes: readonly { slug: string; name: string; schemes: number }[]
  thisYear: number
}

const FIRST_YEAR = 2014

/** The filters as a form that works without a script; what else the address holds stays in it. */
export function FilterPanel({ path, state, programmes, thisYear }: FilterPanelProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(homeText)
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => String(thisYear - index))
  return (
    <form method="get" action={link(path)} className="map-filters">
      <ReleaseField />
      {(['layer', 'area', 'place', 'bbox', 'reach', 'wider'] as const).map((key) =>
        state[key] && state[key] !== 'schemes' ? (
          <input key={key} type="hidden" name={key} value={String(state[key])} />
        ) : null,
      )}
      <Choose
        name="nation"
        label={words.nation}
        any={words.everyNation}
        value={state.nation}
        options={nations.map((nation) => [nation, nationText[nation][language]])}
      />
      <Choose
        name="activity"
        label={words.activity}
        any={words.everyActivity}
        value={state.activity}
        options={activities.map((activity) => [activity, activityText[activity][language]])}
      />
      <Choose
        name="programme"
        label={words.programme}
        any={words.everyProgramme}
        value={state.programme}
        options={programmes.map(({ slug, name, schemes }) => [slug, `${name} (${schemes})`])}
        lang="en"
      />
      <Choose
        name="period"
        label={words.period}
        any={words.everyPeriod}
        value={state.period}
        options={years.map((year) => [year, year])}
      />
      <Words label={words.words} hint={words.wordsHint} value={state.q} />
      <button type="submit" className="nhsuk-button map-filters__button">
        {words.apply}
      </button>
    </form>
  )
}

function Choose({
  name,
  label,
  any,
  value,
  options,
  lang,
}: {
  name: string
  label: string
  any: string
  value: AddressState[keyof AddressState]
  options: readonly (readonly [string, string])[]
  lang?: string
}) {
  const id = useId()
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <select className="nhsuk-select" id={id} name={name} defaultValue={value ? String(value) : ''}>
        <option value="">{any}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

function Words({ label, hint, value }: { label: string; hint: string; value: AddressState['q'] }) {
  const id = useId()
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={id}>
        {label} <span className="map-filters__hint">({hint})</span>
      </label>
      <input
        className="nhsuk-input"
        id={id}
        name="q"
        type="search"
        defaultValue={value ? String(value) : ''}
        maxLength={120}
      />
    </div>
  )
}
