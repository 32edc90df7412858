import type { ReactNode } from 'react'

export type TagTone = 'plain' | 'good' | 'strong' | 'warning' | 'problem'

/** A state in a word or two. The tone only supports the word. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`ac-tag ac-tag--${tone}`}>{children}</span>
}
