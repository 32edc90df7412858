import { formatInstant } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'

type Params = Readonly<Record<string, string>>

const until = (language: Language, params: Params) =>
  formatInstant(language, new Date(params['until'] ?? ''), { weekday: true })

/** Subjects of mails about pleas to be late. */
export const pleaSubjects = {
  'plea-made': {
    en: ({ reference = '' }: Params) => `A plea to be late waits: ${reference}`,
    cy: ({ reference = '' }: Params) => `Mae apêl i fod yn hwyr yn aros: ${reference}`,
  },
  'plea-ruled': {
    en: ({ what, reference = '' }: Params) =>
      what === 'late-plea-granted'
        ? `Application ${reference} may be submitted late`
        : `Application ${reference} cannot be submitted late`,
    cy: ({ what, reference = '' }: Params) =>
      what === 'late-plea-granted'
        ? `Gellir cyflwyno cais ${reference} yn hwyr`
        : `Ni ellir cyflwyno cais ${reference} yn hwyr`,
  },
}

/** What officers read when somebody pleads to be late, and its people when it is ruled. The plea itself is in neither. */
export const pleaTexts = {
  'plea-made': {
    en: (
      params: Params,
    ) => `${params['organisation']} pleads to be late with its application to ${params['round']}, reference ${params['reference']}. An officer of the round has to rule.

Read the plea and what speaks for it, and rule:
${params['url']}`,
    cy: (
      params: Params,
    ) => `Mae ${params['organisation']} yn apelio i fod yn hwyr gyda’i gais i ${params['roundCy']}, cyfeirnod ${params['reference']}. Rhaid i swyddog y rownd ddyfarnu.

Darllenwch yr apêl a’r hyn sydd o’i phlaid, a dyfarnwch:
${params['url']}`,
  },
  'plea-ruled': {
    en: (params: Params) =>
      params['what'] === 'late-plea-granted'
        ? `An officer of ${params['round']} has ruled that application ${params['reference']} may be submitted late.

It must be submitted before ${until('en', params)} (UK time). It will be marked as late by this ruling.
Why: ${params['reason']}

Go on here:
${params['url']}`
        : `An officer of ${params['round']} has ruled that application ${params['reference']} cannot be submitted late.

Why: ${params['reason']}

What was written is kept, and you can read it:
${params['url']}`,
    cy: (params: Params) =>
      params['what'] === 'late-plea-granted'
        ? `Mae swyddog ${params['roundCy']} wedi dyfarnu y gellir cyflwyno cais ${params['reference']} yn hwyr.

Rhaid ei gyflwyno cyn ${until('cy', params)} (amser y DU). Fe’i nodir yn hwyr drwy’r dyfarniad hwn.
Pam: ${params['reason']}

Ewch ymlaen yma:
${params['url']}`
        : `Mae swyddog ${params['roundCy']} wedi dyfarnu na ellir cyflwyno cais ${params['reference']} yn hwyr.

Pam: ${params['reason']}

Cedwir yr hyn a ysgrifennwyd, a gallwch ei ddarllen:
${params['url']}`,
  },
}
