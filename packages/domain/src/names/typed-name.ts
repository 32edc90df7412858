import { outwardCodeOf } from './outward-code.ts'
import { welshRadicals } from './welsh-radicals.ts'

export interface TypedName {
  /** What it may be the name of, as it is: as it was typed, without the words of its kind, and the outward code of a postcode. */
  keys: readonly string[]
  /** What it may be a Welsh mutation of. */
  radicals: readonly string[]
}

/** Words that say what kind of area is meant: its name in the register has them, or has them not. */
const leading = /^(?:the|nhs|city of|county of|royal borough of|cyngor|dinas|sir)\s+/i
const trailing =
  /[\s,]+(?:(?:city|county|borough|district|metropolitan|metropolitan borough|unitary|london borough)?\s*council|council area|icb|integrated care board|health board|hscp|health and social care partnership|ccg|clinical commissioning group|city of|county of|town|city)$/i

/** What a typed name may mean, each written as it was typed but for what was taken away: comparing them is up to the search. */
export function typedName(typed: string): TypedName {
  const name = typed.trim().replaceAll(/\s+/g, ' ')
  const outward = outwardCodeOf(name)
  const short = [
    name.replace(leading, ''),
    name.replace(trailing, ''),
    name.replace(leading, '').replace(trailing, ''),
  ]
  return {
    keys: [...new Set([name, ...(outward ? [outward] : []), ...short])].filter(Boolean),
    radicals: welshRadicals(name),
  }
}
