/**
 * The end of the sentence that says how a process ended: what its error channel gives as the reason, if anything. That
 * is an uncaught error's own line, or, from a program that refuses in plain words, the last line.
 */
export function findLastWords(errors: string): string {
  const lines = errors
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(at |Node\.js v|\(node:|\(Use `node |[{}^\]])/.test(line))
  const reason = lines.findLast((line) => /^(\w*Error\b|FATAL ERROR)/.test(line)) ?? lines.at(-1)
  if (reason === undefined) return '.'
  return `: ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`
}
