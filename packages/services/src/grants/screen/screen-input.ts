import type { RoundRole } from '@academy/domain/grants/round-state'
import { designInput } from '../design/load-design.ts'
import { z } from 'zod'

/** One bid of a round. */
export const screenedInput = designInput.extend({ reference: z.string().min(1).max(40) })

/** Who screens. Others of the staff read what was found. */
export const screeners: readonly RoundRole[] = ['fund-manager', 'senior-officer']
