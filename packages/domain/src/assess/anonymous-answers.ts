import type { AnswerValue } from '../form/answers.ts'
import type { Field } from '../form/field.ts'

const hiddenKinds: ReadonlySet<Field['kind']> = new Set([
  'address',
  'charity-number',
  'company-number',
  'email',
  'file',
  'partners',
  'postcode',
])

/** Whether a question is answered with who applies, or with names of people, partners or files. */
export function saysWhoApplies(field: Field): boolean {
  return hiddenKinds.has(field.kind) || ('meaning' in field && field.meaning === 'organisation-name')
}

const mail = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/g

/** An answer with every name, and whatever looks like an e-mail address, put out of it as `[…]`. */
export function withoutNames(value: AnswerValue, names: readonly string[]): AnswerValue {
  const known = names.filter((name) => name.trim().length > 2).toSorted((a, b) => b.length - a.length)
  const pattern = known.map((name) => name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')) // prettier-ignore
  const named = pattern.length > 0 ? new RegExp(pattern.join('|'), 'giu') : undefined
  const clean = (text: string) => {
    const said = text.replace(mail, '[…]')
    return named ? said.replace(named, '[…]') : said
  }
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((each: string) => clean(each))
  return Object.fromEntries(Object.entries(value).map(([cell, text]) => [cell, clean(String(text))]))
}
