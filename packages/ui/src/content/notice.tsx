import type { ReactNode } from 'react'
import { useText } from '../language-context.tsx'
import { contentText } from './content-text.ts'

export interface NoticeProps {
  tone?: 'important' | 'warning' | 'success' | 'problem'
  title?: string
  /** Read out at once: for the outcome of what the reader has just done. */
  announce?: boolean
  children?: ReactNode
}

/** Something to know before going on. Its kind is said in words before the title for those who do not see the colour. */
export function Notice({ tone = 'important', title, announce = false, children }: NoticeProps) {
  const text = useText(contentText)
  return (
    <div className={`ac-notice ac-notice--${tone}`} role={announce ? 'alert' : undefined}>
      <p className="ac-notice__title">
        <span className={title ? 'nhsuk-u-visually-hidden' : undefined}>
          {text[tone]}
          {title && ': '}
        </span>
        {title}
      </p>
      {children}
    </div>
  )
}
