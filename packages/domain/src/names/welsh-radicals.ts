/**
 * What a mutated word of Welsh begins with, and what it may begin with before: soft, nasal and aspirate mutation. The longest
 * beginnings stand first, as "ngh" is also "ng". A soft g is lost, so that any vowel, l, r and w may follow one.
 */
const before: readonly (readonly [mutated: string, radicals: readonly string[]])[] = [
  ['ngh', ['c']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ng', ['g']],
  ['ch', ['c']],
  ['ph', ['p']],
  ['th', ['t']],
  ['dd', ['d']],
  ['g', ['c']],
  ['b', ['p']],
  ['d', ['t']],
  ['f', ['b', 'm']],
  ['l', ['ll', 'gl']],
  ['r', ['rh', 'gr']],
  ['m', ['b']],
  ['n', ['d']],
  ...['a', 'e', 'i', 'o', 'u', 'w', 'y'].map((vowel) => [vowel, [`g${vowel}`]] as const),
]

/**
 * What a word may be the mutation of, in small letters: `gaerdydd` and `nghaerdydd` of `caerdydd`. Many of them are no words;
 * whoever asks looks for those that are.
 */
export function welshRadicals(word: string): readonly string[] {
  const small = word.toLowerCase()
  return before.flatMap(([mutated, radicals]) =>
    small.startsWith(mutated) && !(mutated === 'l' && small.startsWith('ll'))
      ? radicals.map((radical) => radical + small.slice(mutated.length))
      : [],
  )
}
