import { setTimeout as sleep } from 'node:timers/promises'
import { changeScenario } from '../../grants/allocate/change-scenario.ts'
import { chooseScenario } from '../../grants/allocate/end-scenario.ts'
import { getScenario } from '../../grants/allocate/get-scenario.ts'
import { settingsInput } from '../../grants/allocate/settings-input.ts'
import { solveNextScenario } from '../../grants/allocate/solve-scenarios.ts'
import { approveDecisions } from '../../grants/decide/approve-decisions.ts'
import { getDecisions, getDecisionsInput } from '../../grants/decide/get-decisions.ts'
import { proposeDecisions } from '../../grants/decide/propose-decisions.ts'
import { writeDecision } from '../../grants/decide/write-decision.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import { asSomebody, type Playing } from './playing.ts'

/** Scenario A, which keeps to the rules of the round, is what this panel chooses. */
const CHOSEN = 'A'
/** A worker that is at it already may take so long. */
const SOLVED_WITHIN_MS = 180_000
const LOOK_EVERY_MS = 250

/** What is decided: the first scenario is chosen, its decisions are proposed with a minute and one condition, approved by others, sealed. */
export async function playDecision(playing: Playing): Promise<void> {
  const { slug, people, report } = playing
  await solveScenarios(playing)
  if (await letRulesGiveWay(playing)) await solveScenarios(playing)
  const manager = asSomebody(playing, people.manager, ['fund-manager'])
  const { scenario, chosen } = await getScenario(manager, { slug, letter: CHOSEN })
  if (chosen === null) {
    const reason = 'It keeps every rule that can be kept, and no other division is worth more.'
    const ended = await chooseScenario(manager, { slug, letter: CHOSEN, base: scenario.version, reason })
    if (!ended.ok) throw new Error(`no scenario was chosen: ${ended.problem}`)
  }
  report('A scenario is chosen')
  await propose(playing)
  for (const id of [people.officer, people.finance]) await approve(playing, id)
  report('Decisions are approved by others and sealed')
}

/** The worker of a platform that runs solves them; where none runs, or it is slower, this does. */
async function solveScenarios(playing: Playing): Promise<void> {
  const { owner, slug, people, signal } = playing
  const until = performance.now() + SOLVED_WITHIN_MS
  const isLeft = async () => {
    const manager = asSomebody(playing, people.manager, ['fund-manager'])
    const { scenario, chosen } = await getScenario(manager, { slug, letter: CHOSEN })
    return chosen === null && scenario.progress !== null
  }
  while (await isLeft()) {
    if (performance.now() > until) throw new Error('the scenarios of a rehearsal were not solved')
    if (!(await solveNextScenario(owner, signal ? { signal } : {}))) await sleep(LOOK_EVERY_MS)
  }
}

/** Where nothing keeps every rule, the fewest that have to give way do: says whether there were any. */
async function letRulesGiveWay(playing: Playing): Promise<boolean> {
  const { slug, people } = playing
  const officer = asSomebody(playing, people.officer)
  const { scenario, chosen } = await getScenario(officer, { slug, letter: CHOSEN })
  const { awards, settings } = scenario
  if (chosen !== null || awards?.status !== 'infeasible') return false
  const giving = new Set(
    (awards.relaxation?.giving ?? []).flatMap((breach) =>
      breach.kind === 'limit' && (breach.key.limit === 'rule' || breach.key.limit === 'score-least')
        ? [breach.key.index]
        : [],
    ),
  )
  const rules = settings.rules.filter((_, index) => !giving.has(index))
  const changed = await changeScenario(officer, {
    slug,
    letter: CHOSEN,
    base: scenario.version,
    settings: settingsInput.parse({ ...settings, rules }),
  })
  if (!changed.ok) throw new Error('a scenario was not changed')
  return true
}

async function propose(playing: Playing): Promise<void> {
  const { slug, people } = playing
  const member = asSomebody(playing, people.panel[0])
  const before = await getDecisions(member, getDecisionsInput.parse({ slug }))
  if (before.set !== null) return
  const made = await proposeDecisions(member, {
    slug,
    key: uuidv7(),
    metOn: member.now.toISOString().slice(0, 10),
    present: 'Nasreen Example, Tomos Example, Siân Example, Kofi Example',
    leftRoom: '',
    minute:
      'The panel compared two scenarios. It chose the one that keeps to the published rules, and spoke about each bid on the line before it did.',
  })
  if (!made.ok) throw new Error(`nothing was proposed: ${made.problems.join(', ')}`)
  const { rows } = await getDecisions(member, getDecisionsInput.parse({ slug }))
  const award = rows.find(({ outcome }) => outcome === 'part-funded' || outcome === 'funded')
  if (!award) return
  const written = await writeDecision(member, {
    slug,
    reference: award.reference,
    base: 0,
    conditionsEn: 'The letter of the local commissioner is received before the first payment.',
    conditionsCy: 'Derbynnir llythyr y comisiynydd lleol cyn y taliad cyntaf.',
    reason: 'The commissioner is named in the bid; the letter was promised and is not there yet.',
  })
  if (!written.ok) throw new Error('a condition was not written')
}

async function approve(playing: Playing, id: string): Promise<void> {
  const approver = asSomebody(playing, id)
  const { slug } = playing
  const { set, wordsWritten, mayApprove } = await getDecisions(approver, getDecisionsInput.parse({ slug }))
  if (set?.status !== 'proposed' || mayApprove === null) return
  const approved = await approveDecisions(approver, { slug, no: set.no, wordsWritten })
  if (!approved.ok) throw new Error('decisions changed while they were approved')
}
