import { insertHeartbeat } from '@academy/db/grants/round/heartbeats'
import type { ServiceContext } from '../../service-context.ts'

/** What an instance of the app answered in a minute; `failed` are those that were a fault of ours. */
export interface Heartbeat {
  instance: string
  answers: number
  failed: number
}

/** Leaves that this instance stood in the minute that ends. Deadlines move where none did (`outageRule`). One statement. */
export function keepHeartbeat(ctx: Pick<ServiceContext, 'db'>, beat: Heartbeat): Promise<void> {
  return insertHeartbeat(ctx.db, beat)
}
