import { builder } from './builder.ts'

const asText = (value: unknown) => String(value)

builder.scalarType('Date', { description: 'A day, written `YYYY-MM-DD`.', serialize: asText })
builder.scalarType('DateTime', {
  description: 'An instant in UTC, written `YYYY-MM-DDThh:mm:ss.sssZ`.',
  serialize: asText,
})
builder.scalarType('PartialDate', {
  description: 'A year, a month or a day, as exact as its source: `2018`, `2018-07` or `2018-07-24`.',
  serialize: asText,
})
builder.scalarType('Long', {
  description:
    'A whole number of up to 53 bits, written as a JSON number: sums in pence do not fit into `Int`.',
  serialize: (value) => {
    const whole = Number(value)
    if (!Number.isSafeInteger(whole)) throw new TypeError('not a safe whole number')
    return whole
  },
})
