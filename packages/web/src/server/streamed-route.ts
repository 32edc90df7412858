import type { Exchange } from '@academy/server/exchange'
import type { Problem } from '@academy/server/problem'
import type { Session } from '../context/session-context.ts'

/** Who asks, and how the rest of a body goes that is not wanted. */
export interface StreamedRequest {
  session: Session
  drop: () => void
}

/** An address whose body, or answer, is never held as a whole. */
export interface StreamedRoute {
  takes(exchange: Pick<Exchange, 'method' | 'path' | 'request'>): boolean
  methods: readonly string[]
  /** Content types of bodies. */
  types: readonly string[]
  answer(exchange: Exchange, asked: StreamedRequest): Promise<void>
  /** Says why a request was refused at the door, where no page stands at its address. */
  refuse?(exchange: Exchange, problem: Problem): void | Promise<void>
}
