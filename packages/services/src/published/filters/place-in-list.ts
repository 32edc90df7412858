import { DomainError } from '@academy/domain/domain-error'
import type { FilterProblem } from './read-filters.ts'

/**
 * The place in a list that an address says by `after`. One that is not ours, or of another list, starts from the beginning and
 * says so, as for a link that was cut short in a mail.
 */
export function placeInList<Place>(
  after: string | undefined,
  read: (cursor: string) => Place,
): { from?: Place; problems: FilterProblem[] } {
  if (!after) return { problems: [] }
  try {
    return { from: read(after), problems: [] }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return {
      problems: [{ parameter: 'after', value: after.slice(0, 80), why: 'cut-short', effect: 'ignored' }],
    }
  }
}
