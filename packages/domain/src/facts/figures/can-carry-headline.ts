import type { Confidence, ObservationStatus } from '../vocabulary.ts'
import type { FigureExtent } from './figure-words.ts'

interface HeadlineFigure {
  value: number | null
  status: ObservationStatus
  extent: FigureExtent
  preferred: boolean
  confidence: Confidence
}

/** Whether a figure may stand in an opening sentence or as a large number: sure enough, whole, and the one to use. */
export function canCarryHeadline({ value, status, extent, preferred, confidence }: HeadlineFigure): boolean {
  return value !== null && status !== 'stale' && extent === 'whole' && preferred && confidence !== 'low'
}
