import { parseCondition } from '@academy/domain/form/condition/parse-condition'
import type { DesignEdit } from '@academy/domain/round/design/edit-definition'
import { readAllocationRules } from '@academy/domain/round/allocation-lines'
import { parsePounds } from '@academy/domain/money/parse-pounds'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { nameOf, type DesignInput, type RowColumn } from './design-input.ts'

export type InputProblem = 'not-money' | 'not-whole' | 'not-percents' | 'not-a-condition' | 'not-a-rule'

export interface ReadInputs {
  edits: DesignEdit[]
  /** By the name of the input. */
  problems: { field: string; problem: InputProblem; from?: string }[]
}

type Value = Extract<DesignEdit, { op: 'set' }>['value']
type Reading =
  | { value: Value | undefined }
  /** `from`: of a condition or a rule, what could not be read. */
  | { problem: InputProblem; field: string; from?: string }

/** So many rows of a small table are read. */
const ROWS_MAX = 60

/** What a page of the designer posted, as changes of the definition. `undefined` in `was` is what was not there before. */
export function readInputs(
  inputs: readonly DesignInput[],
  posted: PostedForm,
  has: (input: DesignInput) => boolean,
): ReadInputs {
  const read: ReadInputs = { edits: [], problems: [] }
  for (const input of inputs) {
    const reading = readInput(input, posted)
    const path = [...input.path]
    if ('problem' in reading) read.problems.push(reading)
    else if (reading.value !== undefined) read.edits.push({ op: 'set', path, value: reading.value })
    else if (has(input)) read.edits.push({ op: 'remove', path })
  }
  return read
}

function readInput(input: DesignInput, posted: PostedForm): Reading {
  const name = nameOf(input.path)
  const text = valueOf(posted, name).trim()
  switch (input.kind) {
    case 'words':
    case 'long-words': {
      const words = {
        en: valueOf(posted, `${name}.en`).trim(),
        cy: valueOf(posted, `${name}.cy`).trim(),
      }
      return { value: input.optional && words.en === '' && words.cy === '' ? undefined : words }
    }
    case 'text':
    case 'choice':
    case 'time':
      return { value: input.optional && text === '' ? undefined : text }
    case 'date-or-none':
      return { value: text === '' ? null : text }
    case 'yes-no':
      return { value: text === 'yes' }
    case 'pounds':
      return pence(name, text)
    case 'whole':
      return whole(name, text)
    case 'whole-or-none':
      return text === '' ? { value: input.optional ? undefined : null } : whole(name, text)
    case 'percents': {
      const parts = text.split(/[\s,%]+/).filter((part) => part !== '')
      const valid = parts.length > 0 && parts.every((part) => /^\d{1,3}$/.test(part))
      return valid ? { value: parts.map(Number) } : { problem: 'not-percents', field: name }
    }
    case 'lines':
      return { value: linesOf(posted, name) }
    case 'allocation-rules': {
      const read = readAllocationRules(valueOf(posted, name))
      return read.ok ? { value: read.rules } : { problem: 'not-a-rule', field: name, from: read.line }
    }
    case 'choices': {
      const values = posted[name]
      return { value: typeof values === 'string' ? [values] : [...(values ?? [])] }
    }
    case 'rows':
      return readRows(input, posted)
    case 'condition': {
      if (text === '') return { value: undefined }
      const parsed = parseCondition(text)
      if (!parsed.ok)
        return { problem: 'not-a-condition', field: name, from: text.slice(parsed.at, parsed.at + 40) }
      return { value: JSON.parse(JSON.stringify(parsed.condition)) as Value }
    }
  }
}

function pence(field: string, text: string): Reading {
  const sum = parsePounds(text)
  return sum.ok ? { value: Number(sum.pence) } : { problem: 'not-money', field }
}

function whole(field: string, text: string): Reading {
  return /^\d{1,9}$/.test(text) ? { value: Number(text) } : { problem: 'not-whole', field }
}

/** Lines of both languages side by side: the first English one belongs to the first Welsh one. */
function linesOf(posted: PostedForm, name: string): { en: string; cy: string }[] {
  const lines = (language: string) =>
    valueOf(posted, `${name}.${language}`)
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const [en, cy] = [lines('en'), lines('cy')]
  return Array.from({ length: Math.max(en.length, cy.length) }, (_, index) => ({
    en: en[index] ?? '',
    cy: cy[index] ?? '',
  }))
}

/** The rows in which anything was typed. */
function readRows(input: Extract<DesignInput, { kind: 'rows' }>, posted: PostedForm): Reading {
  const rows: Value[] = []
  for (let index = 0; index < ROWS_MAX; index += 1) {
    const name = `${nameOf(input.path)}.${index}`
    const cells = input.columns.map(({ key }) => valueOf(posted, `${name}.${key}`).trim())
    if (cells.every((cell) => cell === '')) continue
    const row: Record<string, Value> = { ...input.fixed }
    for (const [at, column] of input.columns.entries()) {
      const read = readCell(column, `${name}.${column.key}`, cells[at] ?? '')
      if ('problem' in read) return read
      const [outer = '', inner] = column.key.split('.')
      if (read.value === undefined) continue
      row[outer] = inner ? { ...(row[outer] as object), [inner]: read.value } : read.value
    }
    rows.push(row)
  }
  return { value: rows }
}

function readCell({ kind }: RowColumn, field: string, text: string): Reading {
  if (kind === 'pounds') return pence(field, text)
  return kind === 'whole' ? whole(field, text) : { value: text }
}
