import type { RoundDefinition } from '../round-definition.ts'
import { hwf2017 } from './hwf-2017.ts'
import { smallArts } from './small-arts.ts'
import { suggestTimetable } from './suggest-timetable.ts'

export const templateNames = ['hwf-2017', 'small-arts'] as const
export type TemplateName = (typeof templateNames)[number]

/** What a template is made for: its times, and the first year that it pays in. */
export type Suggested = ReturnType<typeof suggestTimetable>

const templates: Record<TemplateName, (suggested: Suggested) => RoundDefinition> = {
  'hwf-2017': hwf2017,
  'small-arts': smallArts,
}

/** A whole round to begin from, with a timetable that suits the day. `openDays`: it opens at once, for so many days. */
export function template(name: TemplateName, now: Date, openDays?: number): RoundDefinition {
  return templates[name](suggestTimetable(now, openDays))
}
