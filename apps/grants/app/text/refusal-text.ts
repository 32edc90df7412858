import { defineText, textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { appealingRefusals } from './refusals/appealing-refusals.ts'
import { applyingRefusals } from './refusals/applying-refusals.ts'
import { assessingRefusals } from './refusals/assessing-refusals.ts'
import { decidingRefusals } from './refusals/deciding-refusals.ts'
import { dividingRefusals } from './refusals/dividing-refusals.ts'
import { organisationRefusals } from './refusals/organisation-refusals.ts'
import { screeningRefusals } from './refusals/screening-refusals.ts'
import { tellingRefusals } from './refusals/telling-refusals.ts'

/** Why something cannot be done, by the decision's own word: a title, and what it means for the reader. */
export const refusalText = {
  ...appealingRefusals,
  ...applyingRefusals,
  ...assessingRefusals,
  ...decidingRefusals,
  ...dividingRefusals,
  ...organisationRefusals,
  ...screeningRefusals,
  ...tellingRefusals,
  ...defineText({
    toApplication: { en: 'Go to the application', cy: 'Mynd i’r cais' },
    toCheck: { en: 'Check the answers', cy: 'Gwirio’r atebion' },
    toReceipt: { en: 'See the receipt', cy: 'Gweld y dderbynneb' },
    toRound: { en: 'Go to the round', cy: 'Mynd i’r rownd' },
    toApplications: { en: 'Go to your applications', cy: 'Mynd i’ch ceisiadau' },
  }),
}

type Key = keyof typeof refusalText
export type RefusalReason = Key extends infer K ? (K extends `${infer R}-body` ? R : never) : never

export function isRefusalReason(reason: unknown): reason is RefusalReason {
  return typeof reason === 'string' && `${reason}-body` in refusalText
}

/** The same where there is no page; nothing for a reason that has no words of its own. */
export function refusalSentence(reason: string, language: Language): string | undefined {
  const text = textIn(refusalText, language)
  return isRefusalReason(reason) ? `${text[reason]}. ${text[`${reason}-body`]}` : undefined
}
