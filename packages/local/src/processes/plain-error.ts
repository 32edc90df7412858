/** A problem that the person at the terminal can mend, as one plain sentence: printed without a stack. */
export class PlainError extends Error {
  override name = 'PlainError'
}
