import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import type { RecordOf } from '../reads/published-reads.ts'
import { builder } from './builder.ts'

// The types refer to each other in circles, so their names come first and their fields after.
export const Area = builder.objectRef<RecordOf<'area'>>('Area')
export const Award = builder.objectRef<RecordOf<'award'>>('Award')
export const EvidenceItem = builder.objectRef<RecordOf<'evidenceItem'>>('EvidenceItem')
export const Indicator = builder.objectRef<RecordOf<'indicator'>>('Indicator')
export const Observation = builder.objectRef<RecordOf<'observation'>>('Observation')
export const Organisation = builder.objectRef<RecordOf<'organisation'>>('Organisation')
export const PolicyEvent = builder.objectRef<RecordOf<'policyEvent'>>('PolicyEvent')
export const Programme = builder.objectRef<RecordOf<'programme'>>('Programme')
export const Release = builder.objectRef<PublishedRelease>('Release')
export const Scheme = builder.objectRef<RecordOf<'scheme'>>('Scheme')
