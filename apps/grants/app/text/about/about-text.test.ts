import { uploadLimits } from '@academy/domain/attachment/upload-limits'
import { draftDays } from '@academy/domain/grants/lapsed-draft'
import { textIn } from '@academy/domain/text/define-text'
import { expect, it } from 'vitest'
import { aboutText } from './about-text.ts'

it.each(['en', 'cy'] as const)(
  'says in %s how long drafts and files are kept, as the worker keeps them',
  (language) => {
    const { privacyAnswers, privacyFiles } = textIn(aboutText, language)
    expect(privacyAnswers.match(/\d+/g)).toEqual([String(draftDays)])
    expect(privacyFiles.match(/\d+/g)).toEqual([String(draftDays), String(uploadLimits.keptHours)])
  },
)
