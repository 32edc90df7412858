import { activities, type Activity } from '../facts/vocabulary.ts'

/** Words of our own templates of rounds for what a bid is about, and the activity of the register that each is. */
const OF_TEMPLATES: Readonly<Record<string, Activity>> = {
  arts: 'arts-and-culture',
  music: 'arts-and-culture',
  making: 'arts-and-culture',
  stage: 'arts-and-culture',
  words: 'arts-and-culture',
  film: 'arts-and-culture',
  nature: 'nature-based',
  movement: 'physical-activity',
  sport: 'physical-activity',
  befriending: 'befriending-and-social',
  counselling: 'counselling-and-mental-health',
  advice: 'advice-and-welfare',
}

/** The activity of the register that a theme of a round is; `other` where a round has a word of its own. */
export function activityOfTheme(theme: string): Activity {
  return activities.find((activity) => activity === theme) ?? OF_TEMPLATES[theme] ?? 'other'
}
