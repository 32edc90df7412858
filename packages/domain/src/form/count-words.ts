/** What separates words though it is not seen: a chain of them is no word. */
const BREAKS = /[\s\u00ad\u180e\u200b\u2060\ufeff]+/
/** So many words may hang together as one, as in "jack-in-the-box" or "24/7". */
const JOINED_MAX = 4
/** An address on the web is one word, unless it is a text in disguise. */
const WEB = /^https?:\/\/\S+$/
const WEB_PARTS_MAX = 12

/**
 * Words as a person counts them: runs of anything between white space that hold a letter or a digit, so that a dash is
 * none. A run of more than four words that are joined by hyphens, points or anything else counts as what it is made of.
 * The rule of a limit, the number beside an answer and the browser's counter are all this one.
 */
export function countWords(text: string): number {
  return text.split(BREAKS).reduce((sum, run) => sum + wordsIn(run), 0)
}

function wordsIn(run: string): number {
  const parts = run.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
  if (parts === 0) return 0
  return parts > (WEB.test(run) ? WEB_PARTS_MAX : JOINED_MAX) ? parts : 1
}
