import { draftFilesDays, uploadLimits } from '@academy/domain/attachment/upload-limits'
import { textIn } from '@academy/domain/text/define-text'
import { expect, it } from 'vitest'
import { aboutText } from './about-text.ts'

it.each(['en', 'cy'] as const)('says in %s how long files are kept, as the worker keeps them', (language) => {
  const { privacyFiles } = textIn(aboutText, language)
  expect(privacyFiles.match(/\d+/g)).toEqual([String(draftFilesDays), String(uploadLimits.keptHours)])
})
