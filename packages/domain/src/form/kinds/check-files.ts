import { filesOf } from '../../attachment/file-text.ts'
import { partsOf, type AnswerValue } from '../answers.ts'
import type { FieldOf } from '../field.ts'
import type { Found } from './found.ts'

/** What is wrong with the files of an answer: there are too many, as after two people added one at once. */
export function checkFiles({ filesMax }: FieldOf<'file'>, value: AnswerValue | undefined): Found[] {
  const files = filesOf(partsOf(value))
  return files.length > filesMax
    ? [{ code: 'too-many-files', params: { filesMax, files: files.length } }]
    : []
}
