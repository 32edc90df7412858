import { compareAwards } from '@academy/domain/allocate/compare-awards'
import type { AllocatedAward, Objective } from '@academy/domain/allocate/allocation-input'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { boardText } from '../text/allocate/board-text.ts'
import { figuresText } from '../text/allocate/figures-text.ts'
import { offeredByBid, type Division } from './division.ts'
import { figuresOf, type Figures } from './figures.ts'
import { percentOf, worthInWords, type Saying } from './saying.ts'

/** A trial of other settings, and what is kept. */
export interface Trial extends Division {
  status: 'optimal' | 'best-found' | 'infeasible' | 'nothing-found'
  worth: number | null
  bound: number | null
  objective: Objective
  before: { awards: readonly AllocatedAward[]; worth: number | null; objective: Objective }
}

export interface TrialInWords {
  /** What changed, in a sentence or two, to be read out. */
  sentence: string
  /** The figures of the trial; nothing where it found none. Of the bids only those that would get another sum than they do. */
  figures: Figures | null
}

/** What a trial comes to against what is kept. */
export function trialInWords(language: Language, trial: Trial): TrialInWords {
  const text = textIn(boardText, language)
  if (trial.status === 'infeasible') return { sentence: text.triedInfeasible, figures: null }
  if (trial.status === 'nothing-found') return { sentence: text.triedNothing, figures: null }
  const changed = changesByBid(language, trial)
  const all = figuresOf(language, trial)
  const texts = Object.fromEntries([
    ...Object.entries(all.texts).filter(([key]) => isOfChanged(key, changed)),
    ...[...changed].map(([id, words]) => [`bid.${id}.change`, words] as const),
  ])
  return { sentence: sentenceOf(language, trial, all), figures: { ...all, texts } }
}

function sentenceOf(language: Language, trial: Trial, { texts }: Figures): string {
  const text = textIn(boardText, language)
  const { before, worth, bound, objective, awards } = trial
  const change = compareAwards(before.awards, awards)
  const others = change.less.length + change.more.length
  const isSame = change.in.length + change.out.length + others === 0
  const saying: Pick<Saying, 'language' | 'worth'> = { language, worth: before.worth ?? 0 }
  const compared =
    before.worth !== null && objective === before.objective && worth !== null
      ? worthInWords(saying, worth - before.worth)
      : text.triedOtherObjective
  const isOpen = bound !== null && worth !== null && bound > worth
  return [
    text.triedSentence(texts['awards'] ?? '', texts['offered'] ?? '', compared),
    isSame ? text.triedSame : text.triedChanges(change.in.length, change.out.length, others),
    ...(isOpen ? [text.triedBound(percentOf(saying, bound - worth, worth))] : []),
  ].join(' ')
}

/** What is said of each bid that would get another sum. */
function changesByBid(
  language: Language,
  { before, awards }: Pick<Trial, 'before' | 'awards'>,
): Map<string, string> {
  const text = textIn(figuresText, language)
  const [was, is] = [offeredByBid(before), offeredByBid({ awards })]
  const found = new Map<string, string>()
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [then, now] = [was.get(id) ?? 0n, is.get(id) ?? 0n]
    if (then === now) continue
    const pounds = (pence: bigint) => formatPounds(language, pence)
    const words =
      then === 0n
        ? text.changeIn(pounds(now))
        : now === 0n
          ? text.changeOut(pounds(then))
          : now > then
            ? text.changeMore(pounds(now - then))
            : text.changeLess(pounds(then - now))
    found.set(id, words)
  }
  return found
}

function isOfChanged(key: string, changed: ReadonlyMap<string, string>): boolean {
  const id = /^bid\.(.*?)(?:\.outcome)?$/.exec(key)?.[1]
  return id === undefined || changed.has(id)
}
