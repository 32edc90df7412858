import type { Language } from '../../text/language.ts'
import { roundProblem, type RoundProblem } from './round-problem.ts'

type Path = readonly (string | number)[]

/** Every text that a round lacks in one of its languages. A text of nothing but signs that cannot be seen is none. */
export function checkWords(value: unknown, languages: readonly Language[], path: Path = []): RoundProblem[] {
  if (Array.isArray(value))
    return value.flatMap((part, index) => checkWords(part, languages, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'cy' in value) {
    const texts = value as Record<Language, unknown>
    return languages
      .filter((language) => isEmpty(texts[language]))
      .map((language) => roundProblem([...path, language], codeAt(path), { language }))
  }
  return Object.entries(value).flatMap(([key, part]) => checkWords(part, languages, [...path, key]))
}

function isEmpty(text: unknown): boolean {
  return typeof text !== 'string' || !/[\p{L}\p{N}\p{S}\p{P}]/u.test(text)
}

function codeAt(path: Path) {
  return path[0] === 'eligibility' && path.at(-1) === 'reason' ? 'reason-missing' : 'text-missing'
}
