import type { DescribeProblem } from './answer/describe-problem.ts'
import type { Exchange } from './exchange.ts'
import type { RequestLimits } from './limits.ts'
import type { Log } from './log.ts'
import type { Problem } from './problem.ts'
import type { TurnSettings } from './process/turns.ts'

export interface HttpSettings {
  /** The network address to listen on; without it, all. */
  host?: string | undefined
  /** 0 takes any free port. */
  port: number
  log: Log
  /** The address people use, such as `https://atlas.example`: at https a proxy stands in front. */
  origin?: string | undefined
  /** What every answer says beside what all processes say. */
  headers?: Readonly<Record<string, string>>
  limits?: Partial<RequestLimits>
  /** How a crowd is met; without it everybody is answered at once, however many they are. */
  turns?: TurnSettings
  /** Whether what the process needs, its database, answers. */
  ready: () => Promise<boolean>
  /** Refuses a request for its head, before its body is read. */
  screen?: (exchange: Exchange) => Problem | undefined
  /**
   * Takes a request whose body is not to be read as a whole, such as a file: it reads that itself, as it comes, and
   * answers. Nothing for any other. `drop` lets the rest of a body go that it does not want.
   */
  stream?: (exchange: Exchange) => ((drop: () => void) => Promise<void>) | undefined
  /** Answers everything but probes. What it throws is a fault of ours, and is logged. */
  answer: (exchange: Exchange) => void | Promise<void>
  /** Sends a refusal; without it the description is sent. */
  refuse?: (exchange: Exchange, problem: Problem) => void | Promise<void>
  /** A refusal in the client's own form, JSON unless told otherwise; for broken HTTP too. */
  describe?: DescribeProblem
  /** Told the status of every answer but probes', when it has ended. */
  onAnswered?: (status: number) => void
  /** So long a stopping process still listens, saying that it closes, so that a load balancer hears it. */
  announceMs?: number
}
