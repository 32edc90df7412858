import { csvCell } from '@academy/domain/facts/csv-cell'
import type { FileFormat } from '@academy/domain/facts/published-files'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import type { Refusal } from '@academy/web/api/refusal'
import { noticeText } from '../notices/notice-text.ts'
import { problemSentence } from '../notices/problem-sentence.ts'
import { fileTypes, openToAll } from './file-response.ts'

/** A refusal in the file's own form, so that a program which asked for rows reads why it has none. */
export function refusedFile(refusal: Refusal, format: FileFormat, language: Language): Response {
  const { parameter = '', value = '', choices = '' } = refusal.data.details
  const error = {
    reason: refusal.data.reason,
    message: messageOf(refusal, language),
    parameter,
    value,
    choices,
  }
  const isCsv = format === 'csv'
  const lines = [Object.keys(error), Object.values(error).map((cell) => csvCell(String(cell)))]
  return new Response(
    isCsv ? lines.map((line) => `${line.join(',')}\r\n`).join('') : JSON.stringify({ error }),
    {
      status: refusal.status,
      headers: {
        ...openToAll,
        'Content-Type': isCsv ? fileTypes.csv : fileTypes.json,
        'Cache-Control': 'no-store',
      },
    },
  )
}

function messageOf({ data: { reason, details }, status }: Refusal, language: Language): string {
  const words = textIn(noticeText, language)
  if (reason === 'no-such-release') return words.noRelease
  if (reason === 'wrong-filter') {
    const { parameter = '', value = '', why = '', choices = '' } = details
    const sentence = problemSentence({ parameter: String(parameter), why: String(why) }, words)
    return words.refusedFile(`${parameter}=${value}`, [sentence, choices].filter(Boolean).join(' '))
  }
  return status === 503 ? words.unavailable : words.noFile
}
