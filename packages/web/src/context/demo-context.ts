import type { SampleChoice } from '@academy/services/demo/list-sample-people'
import type { OutboxEntry } from '@academy/services/mail/list-outbox'
import { createContext } from 'react-router'

/** What only a demonstration shows: its made-up people, and the mail that it does not send. */
export interface Demo {
  /** `text`: letters of a name or an organisation; `page` of those that are not shown anyhow, from 1. */
  samplePeople(wanted: { text: string; page: number }): Promise<SampleChoice>
  outbox(): Promise<OutboxEntry[]>
}

/** `null` outside demo mode. */
export const demoContext = createContext<Demo | null>(null)
