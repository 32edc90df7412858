import type { DoorName } from '../processes/apps.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the three doors of the running platform are; `inject('addresses')`. */
    addresses: Record<DoorName, string>
    /** The database behind them, as its owner, for arranging what no journey can. */
    stackDatabaseUrl: string
    /** Why the platform did not start; null when it runs. */
    stackProblem: string | null
  }
}
