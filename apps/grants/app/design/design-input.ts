import type { designText } from '../text/design/design-text.ts'

type TextKey = keyof typeof designText

export type Path = readonly (string | number)[]

/** A column of a small table: each row of it is an entry of a list. */
export interface RowColumn {
  /** Where it stands in the entry: `label.en`. */
  key: string
  label: TextKey
  kind: 'text' | 'pounds' | 'whole'
  width?: 5 | 10 | 20
}

/** One thing that a page of the designer asks: where it stands in the definition, and how it is asked. */
export type DesignInput = {
  path: Path
  label: TextKey
  hint?: TextKey
  /** Left out of the definition where it is empty. */
  optional?: boolean
} & (
  | {
      kind:
        | 'words'
        | 'long-words'
        | 'text'
        | 'pounds'
        | 'whole'
        | 'whole-or-none'
        | 'yes-no'
        | 'time'
        | 'date-or-none'
        | 'percents'
        | 'lines'
        | 'allocation-rules'
    }
  | { kind: 'choice'; options: readonly { value: string; label: TextKey }[] }
  | { kind: 'choices'; options: readonly { value: string; label: TextKey }[] }
  | { kind: 'rows'; columns: readonly RowColumn[]; fixed?: Readonly<Record<string, string>> }
  /** When a question is asked: another question, and its answer. */
  | { kind: 'condition' }
)

export const nameOf = (path: Path): string => path.join('.')
