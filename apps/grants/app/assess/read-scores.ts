import { JUSTIFICATION_MAX } from '@academy/domain/assess/assessment'
import { valueOf, type PostedForm } from '../components/read-form.ts'

export interface TypedScore {
  criterion: string
  base: number
  score: number | null
  justification: string
  note: string
  noteForFeedback: boolean
}

/** What the form of an assessment says of each criterion that stood in it. */
export function readScores(posted: PostedForm): TypedScore[] {
  return Object.keys(posted).flatMap((key) => {
    const criterion = /^base\.(.+)$/.exec(key)?.[1]
    if (criterion === undefined) return []
    const text = (field: string) =>
      valueOf(posted, `${field}.${criterion}`).replaceAll('\r\n', '\n').slice(0, JUSTIFICATION_MAX)
    return [
      {
        criterion,
        base: wholeOf(text('base')) ?? 0,
        score: wholeOf(text('score')),
        justification: text('justification'),
        note: text('note'),
        noteForFeedback: text('feedback') === 'yes',
      },
    ]
  })
}

function wholeOf(typed: string): number | null {
  return /^\d{1,3}$/.test(typed) ? Number(typed) : null
}
