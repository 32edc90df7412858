import type { Strings } from '@academy/domain/text/define-text'
import type { signInText } from '../text/sign-in/sign-in-text.ts'

export interface SamplePerson {
  id: string
  name: string
  organisations: readonly string[]
  staff: readonly ('fund-manager' | 'auditor')[]
}

const roles = { 'fund-manager': 'managesRounds', auditor: 'audits' } as const

/** What a sample person does on the platform, in words. */
export function doesOf({ staff, organisations }: SamplePerson, text: Strings<typeof signInText>): string {
  return [...staff.map((role) => text[roles[role]]), ...organisations].join(', ') || text.newcomer
}
