import type { SamplePersonEntry } from '@academy/services/demo/list-sample-people'
import type { OutboxEntry } from '@academy/services/mail/list-outbox'
import { createContext } from 'react-router'

/** What only a demonstration shows: its made-up people, and the mail that it does not send. */
export interface Demo {
  samplePeople(): Promise<SamplePersonEntry[]>
  outbox(): Promise<OutboxEntry[]>
}

/** `null` outside demo mode. */
export const demoContext = createContext<Demo | null>(null)
