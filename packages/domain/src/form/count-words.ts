/**
 * Words as a person counts them: runs of anything between white space that hold a letter or a digit, so that a dash is
 * none. The rule of a limit, the number beside an answer and the browser's counter are all this one.
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length
}
