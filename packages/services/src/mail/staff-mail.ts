import { defineText } from '@academy/domain/text/define-text'
import { receivedAt } from './received-at.ts'

type Params = Readonly<Record<string, string>>

/** Of mails that the staff of a round cause. */
export const staffSubjects = defineText({
  'application-reopened': {
    en: ({ reference = '' }: Params) => `Please look again at your application ${reference}`,
    cy: ({ reference = '' }: Params) => `Edrychwch eto ar eich cais ${reference}`,
  },
  'reopening-ended': {
    en: ({ reference = '' }: Params) => `Your application ${reference} stands as you sent it`,
    cy: ({ reference = '' }: Params) => `Mae eich cais ${reference} yn sefyll fel y’i hanfonwyd`,
  },
  'clarification-asked': {
    en: ({ reference = '' }: Params) => `A question about your application ${reference}`,
    cy: ({ reference = '' }: Params) => `Cwestiwn am eich cais ${reference}`,
  },
  'round-news': {
    en: ({ subject = '' }: Params) => subject,
    cy: ({ subjectCy = '' }: Params) => subjectCy,
  },
})

export const staffTexts = defineText({
  'application-reopened': {
    en: ({
      round = '',
      closesAt = '',
      reason = '',
      url = '',
    }: Params) => `${round} asks you to look again at some of your application.

Why: ${reason}
You can change those sections and submit again until ${receivedAt('en', closesAt)} (UK time). What you sent stands until you do.

${url}`,
    cy: ({
      roundCy = '',
      closesAt = '',
      reason = '',
      url = '',
    }: Params) => `Mae ${roundCy} yn gofyn i chi edrych eto ar rywfaint o’ch cais.

Pam: ${reason}
Gallwch newid yr adrannau hynny a chyflwyno eto tan ${receivedAt('cy', closesAt)} (amser y DU). Mae’r hyn a anfonwyd yn sefyll tan hynny.

${url}`,
  },
  'reopening-ended': {
    en: ({
      round = '',
      reason = '',
      url = '',
    }: Params) => `${round} had opened some sections of your application again, and has closed them.

Why: ${reason}
What you sent before stands. What you changed since and did not submit is kept, and is no part of it.

${url}`,
    cy: ({
      roundCy = '',
      reason = '',
      url = '',
    }: Params) => `Roedd ${roundCy} wedi ailagor rhai adrannau o’ch cais, ac mae wedi’u cau.

Pam: ${reason}
Mae’r hyn a anfonwyd gennych o’r blaen yn sefyll. Cedwir yr hyn a newidiwyd gennych ers hynny heb ei gyflwyno, ac nid yw’n rhan ohono.

${url}`,
  },
  'clarification-asked': {
    en: ({
      round = '',
      question = '',
      dueAt = '',
      url = '',
    }: Params) => `${round} asks you about your application.

${question}

Please answer on the page below until ${receivedAt('en', dueAt)} (UK time). What you submitted stays as it is.

${url}`,
    cy: ({
      roundCy = '',
      question = '',
      dueAt = '',
      url = '',
    }: Params) => `Mae gan ${roundCy} gwestiwn am eich cais.

${question}

Atebwch ar y dudalen isod erbyn ${receivedAt('cy', dueAt)} (amser y DU). Mae’r hyn a gyflwynwyd gennych yn aros fel y mae.

${url}`,
  },
  'round-news': {
    en: ({ body = '', round = '', references = '', url = '' }: Params) => `${body}

You get this message from ${round} because of your application ${references}.

${url}`,
    cy: ({ bodyCy = '', roundCy = '', references = '', url = '' }: Params) => `${bodyCy}

Rydych yn cael y neges hon gan ${roundCy} oherwydd eich cais ${references}.

${url}`,
  },
})
