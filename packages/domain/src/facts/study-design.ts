import type { EvidenceGrade, EvidenceKind } from './vocabulary.ts'

/** Designs without a comparison group. */
const withoutControl: readonly EvidenceKind[] = ['evaluation', 'cohort', 'qualitative', 'economic']

/**
 * Whether what a study saw may be read as an effect of the scheme. Without a comparison group it may not, unless the
 * grade says that the study had one after all.
 */
export function mayBeReadAsEffect({ kind, grade }: { kind: EvidenceKind; grade: EvidenceGrade }): boolean {
  return grade === 'strong' || grade === 'moderate' || !withoutControl.includes(kind)
}
