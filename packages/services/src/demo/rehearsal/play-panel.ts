import { createScenario, changeScenario } from '../../grants/allocate/change-scenario.ts'
import { getScenario } from '../../grants/allocate/get-scenario.ts'
import { listScenarios } from '../../grants/allocate/list-scenarios.ts'
import { settingsInput } from '../../grants/allocate/settings-input.ts'
import { getModeration, moderationInput } from '../../grants/weigh/get-moderation.ts'
import { makeCalibration } from '../../grants/weigh/make-calibration.ts'
import { moderateBid } from '../../grants/weigh/moderate-bid.ts'
import type { PlayedBids } from './played-bids.ts'
import { asSomebody, type Playing } from './playing.ts'

/** Of so many bids one is meant to be funded. */
const BIDS_AN_AWARD = 6
/** So many of the widest disagreements are talked about before the panel meets; the others wait for it. */
const MODERATED = 2

/** What the panel finds: scores calibrated, the widest disagreements moderated, and two scenarios, which the worker solves. */
export async function playPanel(playing: Playing, bids: PlayedBids): Promise<void> {
  const { slug, people } = playing
  const manager = asSomebody(playing, people.manager, ['fund-manager'])
  const submitted = [...bids.values()].filter(({ status }) => status === 'submitted').length
  const cut = Math.max(1, Math.floor(submitted / BIDS_AN_AWARD))
  await calibrate(playing, cut)
  if (await moderate(playing)) await calibrate(playing, cut)
  const { scenarios } = await listScenarios(manager, { slug })
  const letters = scenarios.map(({ letter }) => letter)
  if (!letters.includes('A')) await createScenario(manager, { slug, name: 'As the round says', from: null })
  if (!letters.includes('B')) {
    await createScenario(manager, { slug, name: 'A tenth kept back for appeals', from: 'A' })
  }
  await keepTenthBack(playing)
}

async function calibrate(playing: Playing, cut: number): Promise<void> {
  const manager = asSomebody(playing, playing.people.manager, ['fund-manager'])
  const made = await makeCalibration(manager, { slug: playing.slug, cut })
  if (!made.ok) throw new Error(`the scores were not calibrated: ${made.problem}`)
}

/** Whether anything was moderated: then there is something to calibrate anew. */
async function moderate(playing: Playing): Promise<boolean> {
  const { slug, people } = playing
  const officer = asSomebody(playing, people.officer)
  const page = await getModeration(officer, moderationInput.parse({ slug }))
  if (page.calibrationId === null || page.wide > page.waiting) return false
  const chosen = page.bids.slice(0, MODERATED)
  for (const { reference, reviews, last } of chosen) {
    const given = reviews.flatMap(({ score }) => score ?? [])
    const mean = given.reduce((sum, score) => sum + score, 0) / given.length
    await moderateBid(officer, {
      slug,
      reference,
      calibrationId: page.calibrationId,
      seen: last?.id ?? null,
      outcome: 'agreed',
      agreedHundredths: Math.round(mean) * 100,
      reason: 'The lowest reader had missed the letter of the commissioner; all three agree on this.',
      present: 'Siân Example and the three readers',
    })
  }
  return chosen.length > 0
}

async function keepTenthBack(playing: Playing): Promise<void> {
  const { slug, people } = playing
  const officer = asSomebody(playing, people.officer)
  const { scenario } = await getScenario(officer, { slug, letter: 'B' })
  if (scenario.version > 1) return
  const { settings } = scenario
  const years = settings.years.map((year) => ({ ...year, budgetPence: (year.budgetPence * 9n) / 10n }))
  const changed = await changeScenario(officer, {
    slug,
    letter: 'B',
    base: scenario.version,
    settings: settingsInput.parse({ ...settings, years }),
  })
  if (!changed.ok) throw new Error('a scenario was not changed')
}
