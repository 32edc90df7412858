import { keyOfInput } from '@academy/domain/form/answer-keys'
import type { AnswerValue } from '@academy/domain/form/answers'
import { inputNames, type Field } from '@academy/domain/form/field'
import { useLanguage } from '@academy/ui/language-context'
import type { SectionPage } from '../api-types.ts'
import { cellLabel } from './cell-label.ts'

/** What the island needs to know of the questions of a page. */
export interface KeptFacts {
  /** Fields whose inputs are one answer, such as a date. */
  whole: string[]
  /** What each answer is called, by its key. */
  labels: Record<string, string>
  /** Texts that stand beside the answers, as their inputs would send them. */
  parallel: Record<string, string[]>
}

export function useKeptFacts({ section, versions, parallel }: SectionPage): KeptFacts {
  const language = useLanguage()
  const { fields } = section
  const isWhole = (name: string) =>
    fields.some((field) => inputNames(field).length > 1 && field.name === name)
  const keys = [...new Set([...Object.keys(versions), ...fields.map(({ name }) => name)])]
  const labels = keys.flatMap((key) => {
    const field = fields.find(({ name }) => key === name || key.startsWith(`${name}.`))
    return field ? [[key, cellLabel(language, field, key) ?? field.label[language]] as const] : []
  })
  const kept: Record<string, string[]> = {}
  for (const { key, value } of parallel) (kept[key] ??= []).push(asSent(fields, key, value))
  return {
    whole: fields
      .filter(
        (field) =>
          isWhole(field.name) && inputNames(field).every((input) => keyOfInput(fields, input) === field.name),
      )
      .map(({ name }) => name),
    labels: Object.fromEntries(labels),
    parallel: kept,
  }
}

/** Names and values of the inputs that send it. */
function asSent(fields: readonly Field[], key: string, value: AnswerValue): string {
  if (typeof value === 'string') return JSON.stringify([[key, value]])
  if (Array.isArray(value)) {
    const field = fields.find(({ name }) => name === key)
    const options = field && 'options' in field ? field.options.map((option) => option.value) : []
    return JSON.stringify(options.filter((option) => value.includes(option)).map((option) => [key, option]))
  }
  return JSON.stringify(Object.entries(value).map(([part, text]) => [`${key}.${part}`, text]))
}
