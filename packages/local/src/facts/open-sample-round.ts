import { ensureSampleRound } from '@academy/services/demo/ensure-sample-round'
import { withSystemContext } from './system-context.ts'

/** Makes the fictional people and round of demo mode where they are missing, and opens a new round when the last has closed. */
export async function openSampleRound(url: string): Promise<void> {
  await withSystemContext(url, 'open-sample-round', (ctx) => ensureSampleRound(ctx, ctx.now))
}
