import { builder } from './builder.ts'

/** A sum in pence, as the database gives it: a bigint as text. */
export interface MoneyShape {
  pence: string
}

export const Money = builder.objectRef<MoneyShape>('Money').implement({
  description: 'A sum of money in pounds sterling, as it was paid or promised: not adjusted for prices.',
  fields: (t) => ({
    pence: t.field({
      type: 'Long',
      description: 'The sum in pence, exactly. Calculate with this.',
      resolve: ({ pence }) => Number(pence),
    }),
    pounds: t.string({
      description: 'The same sum in pounds with two decimals, such as `300000.00`. Show this.',
      resolve: ({ pence }) => toPounds(pence),
    }),
  }),
})

export function toMoney(pence: string | null): MoneyShape | null {
  return pence === null ? null : { pence }
}

/** From whole pence as text, never through a floating-point number. */
export function toPounds(pence: string): string {
  const digits = pence.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
