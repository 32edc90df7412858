import type { ReactNode } from 'react'

type ButtonKind = 'primary' | 'secondary' | 'warning'

const classes: Record<ButtonKind, string> = {
  primary: 'nhsuk-button',
  secondary: 'nhsuk-button nhsuk-button--secondary',
  warning: 'nhsuk-button nhsuk-button--warning',
}

export interface ButtonProps {
  kind?: ButtonKind
  /** Sent with the form, to tell its buttons apart. */
  name?: string
  value?: string
  /** Why it cannot be pressed: the id of the sentence that says so. The button stays in reach of the keyboard. */
  disabledBy?: string | undefined
  children: ReactNode
}

/** Sends its form. A page has one primary button: the next step. */
export function Button({ kind = 'primary', name, value, disabledBy, children }: ButtonProps) {
  return (
    <button
      className={classes[kind]}
      type={disabledBy ? 'button' : 'submit'}
      name={name}
      value={value}
      aria-disabled={disabledBy ? true : undefined}
      aria-describedby={disabledBy}
    >
      {children}
    </button>
  )
}

/** A link that is the next step, dressed as one. */
export function LinkButton({
  kind = 'primary',
  href,
  children,
}: {
  kind?: ButtonKind
  href: string
  children: ReactNode
}) {
  return (
    <a className={classes[kind]} href={href}>
      {children}
    </a>
  )
}

/** Buttons and links that end a form, side by side. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="ac-actions">{children}</div>
}
