import type { Chance } from './chance.ts'

/** How well a text of a bid is written. */
export const levels = ['weak', 'fair', 'strong'] as const
export type Level = (typeof levels)[number]

/** By question and level: of each inner list one sentence is chosen, in this order. */
export type Stock = Readonly<Record<string, Readonly<Record<Level, readonly (readonly string[])[]>>>>

/** A quality of 0 is that of an ordinary bid; 1 is better than about five in six. */
export function levelOf(quality: number): Level {
  if (quality < -0.55) return 'weak'
  return quality < 0.6 ? 'fair' : 'strong'
}

/** Sentences of a stock, one after another, with their gaps filled. */
export function compose(
  chance: Chance,
  choices: readonly (readonly string[])[],
  gaps: Readonly<Record<string, string>>,
): string {
  return choices.map((sentences) => fill(chance.pick(sentences), gaps)).join(' ')
}

/** `{who}` is what `gaps` has for it; `{Who}` the same with a capital. Throws where there is nothing for it. */
export function fill(sentence: string, gaps: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_gap, name: string) => {
    const value = gaps[name] ?? gaps[name.toLowerCase()]
    if (value === undefined) throw new Error(`nothing fills the gap {${name}}`)
    return name in gaps ? value : value.charAt(0).toUpperCase() + value.slice(1)
  })
}
