import type { Condition } from '../condition.ts'

/** Words of the language, which a question that has such a name is told apart from by brackets. */
export const RESERVED: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'all',
  'any',
  'rows',
  'of',
  'is',
  'answered',
  'contains',
])

/** A condition as a sentence that `parseCondition` reads: `link-workers >= 1 and nation is "Wales"`. */
export function printCondition(condition: Condition): string {
  switch (condition.op) {
    case 'is':
      return `${nameOf(condition.field)} is ${JSON.stringify(condition.value)}`
    case 'answered':
      return `${nameOf(condition.field)} is answered`
    case 'contains':
      return `${nameOf(condition.field)} contains ${JSON.stringify(condition.text)}`
    case 'compares':
      return `${nameOf(condition.field)} ${condition.by} ${condition.number}`
    case 'rows':
      return `rows of ${nameOf(condition.field)} ${condition.by} ${condition.number}`
    case 'not':
      return `not ${within(condition.of)}`
    case 'all':
    case 'any': {
      if (condition.of.length < 2) return `${condition.op}(${condition.of.map(printCondition).join('')})`
      return condition.of.map(within).join(condition.op === 'all' ? ' and ' : ' or ')
    }
  }
}

/** In brackets where a list of parts would else run into the one around it. */
function within(condition: Condition): string {
  const isList = (condition.op === 'all' || condition.op === 'any') && condition.of.length > 1
  return isList ? `(${printCondition(condition)})` : printCondition(condition)
}

function nameOf(field: string): string {
  return RESERVED.has(field) ? `[${field}]` : field
}
