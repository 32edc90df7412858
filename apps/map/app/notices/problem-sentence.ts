import type { Strings } from '@academy/domain/text/define-text'
import type { noticeText } from './notice-text.ts'

/** What a page or a file cannot use of its address, as the operations say it. */
export interface Problem {
  parameter: string
  why: string
}

/** What is wrong with a part of an address and what to do, as the end of a sentence that begins with that part. */
export function problemSentence({ parameter, why }: Problem, words: Strings<typeof noticeText>): string {
  const onRecord: Readonly<Record<string, string>> = {
    area: words.noArea,
    programme: words.noProgramme,
    place: words.noPlace,
    indicator: words.noIndicator,
  }
  const asWritten: Readonly<Record<string, string>> = {
    period: words.period,
    area: words.area,
    programme: words.programme,
    bbox: words.bbox,
  }
  switch (why) {
    case 'unknown-value':
      return words.unknownValue
    case 'too-long':
      return words.tooLong
    case 'not-on-record':
      return onRecord[parameter] ?? words.malformed
    case 'unknown-parameter':
      return words.unknownParameter
    case 'cut-short':
      return words.cutShort
    default:
      return asWritten[parameter] ?? words.malformed
  }
}
