import { filesOf } from '@academy/domain/attachment/file-text'
import { partsOf, type AnswerValue } from '@academy/domain/form/answers'
import { askedFields } from '@academy/domain/form/check-section'
import { holds } from '@academy/domain/form/condition'
import { isTestNumber, testLine } from '@academy/domain/grants/test-mode'
import { definitionOf } from '../round/definition-of.ts'
import { answersIn } from '../round/answers-in.ts'

interface Sealed {
  organisation: string
  reference: string
  receiptNumber?: string | undefined
  sha256?: string | undefined
  canonicalJson: string
}

/** A submission to read, in the English words of its form and in whatever language it was answered. */
export function readableText(
  { organisation, reference, receiptNumber, sha256, canonicalJson }: Sealed,
  version: { id: string; definition: unknown } | undefined,
): string {
  const answers = answersIn(canonicalJson)
  const mark = isTestNumber(reference) ? [testLine] : []
  const head = [
    ...mark,
    organisation,
    `Application ${reference}`,
    `Receipt ${receiptNumber}`,
    `SHA-256 ${sha256}`,
  ]
  const sections = version
    ? definitionOf(version).form.sections.filter((section) => holds(section.when, answers))
    : []
  const body = sections.flatMap((section) => [
    `\n\n${section.title.en}\n${'='.repeat(section.title.en.length)}`,
    ...askedFields(section, answers).map((field) => `\n${field.label.en}\n${plain(answers[field.name])}`),
  ])
  return `${[...head, ...body].join('\n')}\n`
}

function plain(value: AnswerValue | undefined): string {
  if (value === undefined) return '–'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((each) => `- ${each}`).join('\n')
  const files = filesOf(partsOf(value))
  if (files.length > 0)
    return files.map(({ name, size, sha256 }) => `- ${name} (${size} bytes, SHA-256 ${sha256})`).join('\n')
  return Object.entries(value)
    .map(([part, text]) => `${part}: ${text}`)
    .join('\n')
}
