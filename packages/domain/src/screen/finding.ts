/** What the facts that are here say of a bid without anybody having looked. */
export const findingKinds = [
  'no-registration',
  'number-refused',
  'number-disputed',
  'number-unchecked',
  'number-shape',
  'number-twice',
  'not-on-register',
  'external-concern',
  'external-expired',
  'register-removed',
  'register-in-liquidation',
  'register-in-administration',
  'younger-than',
  'accounts-overdue',
  'accounts-unknown',
  'income-share',
  'income-unknown',
  'asked-above-limit',
  'asked-below-least',
  'same-organisation',
  'named-as-partner',
  'names-as-partner',
  'same-number',
  'same-person',
  'same-address',
  'same-postcode',
  'same-mail-domain',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** `serious` speaks against the bid as it is; `look` is to be looked into; `note` is good to know. The gravest first. */
export const severities = ['serious', 'look', 'note'] as const
export type Severity = (typeof severities)[number]

export interface Finding {
  /** The same fact has the same key: a flag is raised once for it. */
  key: string
  kind: FindingKind
  severity: Severity
  /** What a sentence about it needs; sums are pence as digits, days `2026-11-27`. */
  evidence: Readonly<Record<string, string>>
  /** The reference of the other bid that it is about. */
  other?: string
}
