/** Where a scenario of dividing a round's money is. `solved`: the worker has answered, whatever it found. */
export const scenarioStatuses = ['drafted', 'solved', 'chosen', 'dropped'] as const
export type ScenarioStatus = (typeof scenarioStatuses)[number]

/** What happens to it, in the past tense. `drafted` again: somebody changed it. */
export const scenarioEventKinds = ['drafted', 'solved', 'chosen', 'dropped'] as const
export type ScenarioEventKind = (typeof scenarioEventKinds)[number]

/** What is found of a version, in this order. */
export const scenarioSteps = ['awards', 'reasons', 'stability'] as const
export type ScenarioStep = (typeof scenarioSteps)[number]

export const scenarioResultStatuses = ['optimal', 'best-found', 'infeasible', 'failed'] as const
export type ScenarioResultStatus = (typeof scenarioResultStatuses)[number]

/** From which scores it was made: the calibrated ones, or the mean of what assessors gave. */
export const scoreSources = ['calibration', 'mean'] as const
export type ScoreSource = (typeof scoreSources)[number]

/** Why a bid that was submitted takes no part in the division. */
export const leftOutWhys = ['withdrawn', 'ineligible', 'duplicate', 'no-score', 'asks-for-nothing'] as const
export type LeftOutWhy = (typeof leftOutWhys)[number]

/** A bid that takes no part in the division, and why. */
export interface LeftOut {
  reference: string
  why: LeftOutWhy
}

/** Between which scores that of a bid probably lies, in hundredths; the score itself where nothing says more. */
export interface ScoreInterval {
  reference: string
  lowHundredths: number
  highHundredths: number
}

/** What may follow what; the database holds the same (`grants.scenario_transition`). */
export const scenarioTransitions: readonly {
  from: ScenarioStatus
  kind: ScenarioEventKind
  to: ScenarioStatus
}[] = [
  { from: 'drafted', kind: 'drafted', to: 'drafted' },
  { from: 'drafted', kind: 'solved', to: 'solved' },
  { from: 'drafted', kind: 'dropped', to: 'dropped' },
  { from: 'solved', kind: 'drafted', to: 'drafted' },
  { from: 'solved', kind: 'chosen', to: 'chosen' },
  { from: 'solved', kind: 'dropped', to: 'dropped' },
]

/** Where an event leads from a state; nothing where it cannot follow. */
export function nextScenario(from: ScenarioStatus, kind: ScenarioEventKind): ScenarioStatus | undefined {
  return scenarioTransitions.find((way) => way.from === from && way.kind === kind)?.to
}

/** The state that a history leads to. A history that cannot be is a bug and throws. */
export function foldScenario(events: readonly { kind: ScenarioEventKind }[]): ScenarioStatus {
  return events.reduce<ScenarioStatus>((status, { kind }) => {
    const to = nextScenario(status, kind)
    if (!to) throw new Error(`${kind} cannot follow ${status}`)
    return to
  }, 'drafted')
}
