import { TextField, type TextFieldProps } from './text-field.tsx'

/** An amount in pounds, typed as people write it; the reader of the form turns it into pence. */
export function MoneyField(props: Omit<TextFieldProps, 'prefix' | 'inputMode' | 'type'>) {
  return (
    <TextField width={10} spellCheck={false} autoComplete="off" {...props} prefix="£" inputMode="decimal" />
  )
}
