/** One thing wrong with a seed file. `line` counts from 1, the header being line 1; `column` is as in the header. */
export interface SeedProblem {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly reason: string
}

/** The seed was refused whole. The message has one sentence for each problem, in the order of the files. */
export class SeedError extends Error {
  override name = 'SeedError'
  readonly problems: readonly SeedProblem[]

  constructor(problems: readonly SeedProblem[]) {
    super(problems.map(sentence).join('\n'))
    this.problems = problems
  }
}

function sentence({ file, line, column, reason }: SeedProblem): string {
  return `${file} line ${line}, column ${column}: ${reason}.`
}
