import type { ReactNode } from 'react'

export interface Choice {
  value: string
  label: string
  hint?: string
  /** Shown below its choice, whichever is chosen: a question that only follows from it says so in its label. */
  children?: ReactNode
}

interface ChoiceItemProps {
  kind: 'radio' | 'checkbox'
  name: string
  /** The first of a list has the field's own name as its id, so that an error leads to it. */
  id: string
  choice: Choice
  checked: boolean
}

/** One box or button with its words. */
export function ChoiceItem({ kind, name, id, choice, checked }: ChoiceItemProps) {
  const block = kind === 'radio' ? 'nhsuk-radios' : 'nhsuk-checkboxes'
  const { value, label, hint, children } = choice
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={name}
          type={kind}
          value={value}
          defaultChecked={checked}
          aria-describedby={hint ? `${id}-item-hint` : undefined}
        />
        <label className={`nhsuk-label ${block}__label`} htmlFor={id}>
          {label}
        </label>
        {hint && (
          <div className={`nhsuk-hint ${block}__hint`} id={`${id}-item-hint`}>
            {hint}
          </div>
        )}
      </div>
      {children && <div className={`${block}__conditional`}>{children}</div>}
    </>
  )
}
