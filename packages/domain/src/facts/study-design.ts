import type { EvidenceGrade } from './vocabulary.ts'

/**
 * Whether what a study saw may be read as an effect of the scheme: only where its grade says that it had a comparison group and
 * that its findings were read. A trial that has no results yet, or a review of studies without comparison, shows none.
 */
export function mayBeReadAsEffect({ grade }: { grade: EvidenceGrade }): boolean {
  return grade === 'strong' || grade === 'moderate'
}

/** Whether an item reports anything that was measured: of one that is not graded no effect may be quoted at all. */
export function reportsWhatWasSeen({ grade }: { grade: EvidenceGrade }): boolean {
  return grade !== 'not-graded'
}
