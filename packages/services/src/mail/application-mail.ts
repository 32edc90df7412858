import { formatInstant } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'

type Params = Readonly<Record<string, string>>

const instantIn = (language: Language, instant: string) =>
  formatInstant(language, new Date(instant), { weekday: true })
const closes = (language: Language, { closesAt = '' }: Params) => instantIn(language, closesAt)

/** Subjects of mails about what happens to an application. */
export const applicationSubjects = {
  'application-started': {
    en: ({ round = '' }: Params) => `Your application to ${round} has been started`,
    cy: ({ roundCy = '' }: Params) => `Mae eich cais i ${roundCy} wedi’i ddechrau`,
  },
  'sign-off-asked': {
    en: ({ reference = '' }: Params) => `Application ${reference} waits for you to sign it off`,
    cy: ({ reference = '' }: Params) => `Mae cais ${reference} yn aros i chi ei gymeradwyo`,
  },
  'sign-off-refused': {
    en: ({ reference = '' }: Params) => `Application ${reference} was sent back to be changed`,
    cy: ({ reference = '' }: Params) => `Anfonwyd cais ${reference} yn ôl i’w newid`,
  },
  'correction-news': {
    en: ({ what, reference = '' }: Params) =>
      what === 'correction-begun'
        ? `Application ${reference} is being corrected`
        : `Application ${reference} stands as it was submitted`,
    cy: ({ what, reference = '' }: Params) =>
      what === 'correction-begun'
        ? `Mae cais ${reference} yn cael ei gywiro`
        : `Mae cais ${reference} yn sefyll fel y’i cyflwynwyd`,
  },
  'withdrawal-news': {
    en: ({ what, reference = '' }: Params) =>
      what === 'withdrawn'
        ? `Application ${reference} was withdrawn`
        : `The withdrawal of application ${reference} was undone`,
    cy: ({ what, reference = '' }: Params) =>
      what === 'withdrawn' ? `Tynnwyd cais ${reference} yn ôl` : `Dadwnaed tynnu cais ${reference} yn ôl`,
  },
  'deadline-near': {
    en: (params: Params) => `Not yet submitted: ${params['round']} closes ${closes('en', params)}`,
    cy: (params: Params) => `Heb ei gyflwyno eto: mae ${params['roundCy']} yn cau ${closes('cy', params)}`,
  },
  'round-cancelled': {
    en: ({ round = '' }: Params) => `${round} is cancelled`,
    cy: ({ roundCy = '' }: Params) => `Mae ${roundCy} wedi’i chanslo`,
  },
  'comment-written': {
    en: ({ reference = '' }: Params) => `A comment on application ${reference}`,
    cy: ({ reference = '' }: Params) => `Sylw ar gais ${reference}`,
  },
  'deadline-moved-by-rule': {
    en: ({ round = '' }: Params) => `${round} closes later, because our service was down`,
    cy: ({ roundCy = '' }: Params) => `Mae ${roundCy} yn cau’n hwyrach, gan fod ein gwasanaeth i lawr`,
  },
  'passkey-added': {
    en: () => 'A passkey was added to your account',
    cy: () => 'Ychwanegwyd allwedd mynediad at eich cyfrif',
  },
}

const who = {
  en: ({ by }: Params) => by ?? 'Somebody of your organisation',
  cy: ({ by }: Params) => by ?? 'Rhywun o’ch sefydliad',
}

/** The texts of mails about what happens to an application. `url` is the page to go on at. */
export const applicationTexts = {
  'application-started': {
    en: (
      params: Params,
    ) => `${who.en(params)} has started the application of ${params['organisation']} to ${params['round']}.

Reference: ${params['reference']}
It closes ${closes('en', params)} (UK time).

Go on here whenever you like; what is written is kept:
${params['url']}`,
    cy: (
      params: Params,
    ) => `Mae ${who.cy(params)} wedi dechrau cais ${params['organisation']} i ${params['roundCy']}.

Cyfeirnod: ${params['reference']}
Mae’n cau ${closes('cy', params)} (amser y DU).

Ewch ymlaen yma pryd bynnag y mynnwch; cedwir yr hyn a ysgrifennir:
${params['url']}`,
  },
  'sign-off-asked': {
    en: (
      params: Params,
    ) => `${who.en(params)} has sent the application of ${params['organisation']} to ${params['round']} to be signed off. Whoever sent it cannot sign it off.

Reference: ${params['reference']}
It must be signed off and submitted before ${closes('en', params)} (UK time).

Read it, then submit it or send it back with a reason:
${params['url']}/check`,
    cy: (
      params: Params,
    ) => `Mae ${who.cy(params)} wedi anfon cais ${params['organisation']} i ${params['roundCy']} i’w gymeradwyo. Ni all y sawl a’i hanfonodd ei gymeradwyo.

Cyfeirnod: ${params['reference']}
Rhaid ei gymeradwyo a’i gyflwyno cyn ${closes('cy', params)} (amser y DU).

Darllenwch ef, yna cyflwynwch ef neu ei anfon yn ôl gyda rheswm:
${params['url']}/check`,
  },
  'sign-off-refused': {
    en: (
      params: Params,
    ) => `${who.en(params)} has sent the application of ${params['organisation']} to ${params['round']} back to be changed.

Why: ${params['reason']}

It is not submitted. Change it and send it for sign-off again before ${closes('en', params)} (UK time):
${params['url']}`,
    cy: (
      params: Params,
    ) => `Mae ${who.cy(params)} wedi anfon cais ${params['organisation']} i ${params['roundCy']} yn ôl i’w newid.

Pam: ${params['reason']}

Nid yw wedi’i gyflwyno. Newidiwch ef a’i anfon i’w gymeradwyo eto cyn ${closes('cy', params)} (amser y DU):
${params['url']}`,
  },
  'correction-news': {
    en: (params: Params) =>
      params['what'] === 'correction-begun'
        ? `${who.en(params)} is correcting application ${params['reference']} to ${params['round']}.

What you submitted stands until the corrected one is submitted, which has to be before ${closes('en', params)} (UK time).

${params['url']}`
        : `${who.en(params)} has stopped correcting application ${params['reference']} to ${params['round']}.

What you submitted stands, and nothing more needs to be done.

${params['url']}`,
    cy: (params: Params) =>
      params['what'] === 'correction-begun'
        ? `Mae ${who.cy(params)} yn cywiro cais ${params['reference']} i ${params['roundCy']}.

Mae’r hyn a gyflwynwyd yn sefyll nes cyflwyno’r un cywir, a rhaid gwneud hynny cyn ${closes('cy', params)} (amser y DU).

${params['url']}`
        : `Mae ${who.cy(params)} wedi rhoi’r gorau i gywiro cais ${params['reference']} i ${params['roundCy']}.

Mae’r hyn a gyflwynwyd yn sefyll, ac nid oes angen gwneud dim mwy.

${params['url']}`,
  },
  'withdrawal-news': {
    en: (params: Params) =>
      params['what'] === 'withdrawn'
        ? `${who.en(params)} has withdrawn the application of ${params['organisation']} to ${params['round']}, reference ${params['reference']}. It will not be considered.

If that was a mistake, a lead can undo it until ${closes('en', params)} (UK time):
${params['url']}`
        : `${who.en(params)} has undone the withdrawal of the application of ${params['organisation']} to ${params['round']}, reference ${params['reference']}. It is again as it was before.

See where it stands, and whether it still has to be submitted:
${params['url']}`,
    cy: (params: Params) =>
      params['what'] === 'withdrawn'
        ? `Mae ${who.cy(params)} wedi tynnu cais ${params['organisation']} i ${params['roundCy']}, cyfeirnod ${params['reference']}, yn ôl. Ni fydd yn cael ei ystyried.

Os camgymeriad oedd hynny, gall arweinydd ei ddadwneud tan ${closes('cy', params)} (amser y DU):
${params['url']}`
        : `Mae ${who.cy(params)} wedi dadwneud tynnu cais ${params['organisation']} i ${params['roundCy']}, cyfeirnod ${params['reference']}, yn ôl. Mae fel yr oedd o’r blaen.

Gwelwch ble mae’n sefyll, ac a oes angen ei gyflwyno o hyd:
${params['url']}`,
  },
  'deadline-near': {
    en: (
      params: Params,
    ) => `The application of ${params['organisation']} to ${params['round']} has not been submitted.

It closes ${closes('en', params)} (UK time).
${params['status'] === 'awaiting-sign-off' ? 'It waits for somebody to sign it off.\n' : ''}
Go on with it, or withdraw it, here:
${params['url']}`,
    cy: (params: Params) => `Nid yw cais ${params['organisation']} i ${params['roundCy']} wedi’i gyflwyno.

Mae’n cau ${closes('cy', params)} (amser y DU).
${params['status'] === 'awaiting-sign-off' ? 'Mae’n aros i rywun ei gymeradwyo.\n' : ''}
Ewch ymlaen ag ef, neu ei dynnu’n ôl, yma:
${params['url']}`,
  },
  'round-cancelled': {
    en: (
      params: Params,
    ) => `${params['round']} is cancelled. No application to it will be considered, submitted or not.
${params['reason'] ? `\nWhy: ${params['reason']}\n` : ''}
What was written and sent is kept, and you can read and save it:
${params['url']}`,
    cy: (
      params: Params,
    ) => `Mae ${params['roundCy']} wedi’i chanslo. Ni fydd unrhyw gais iddi yn cael ei ystyried, wedi’i gyflwyno neu beidio.
${params['reason'] ? `\nPam: ${params['reason']}\n` : ''}
Cedwir yr hyn a ysgrifennwyd ac a anfonwyd, a gallwch ei ddarllen a’i gadw:
${params['url']}`,
  },
  'comment-written': {
    en: (
      params: Params,
    ) => `${who.en(params)} has written a comment on the application of ${params['organisation']} to ${params['round']}.

Read and answer it here:
${params['url']}`,
    cy: (
      params: Params,
    ) => `Mae ${who.cy(params)} wedi ysgrifennu sylw ar gais ${params['organisation']} i ${params['roundCy']}.

Darllenwch ac atebwch ef yma:
${params['url']}`,
  },
  'deadline-moved-by-rule': {
    en: (
      params: Params,
    ) => `Our service was down for ${params['minutes']} minutes before ${params['round']} closed. By the rule on the page of the round its deadline has moved for everybody.

It now closes ${closes('en', params)} (UK time).

If you have submitted already, that stands. Until the new deadline it can be changed and submitted again.

${params['url']}`,
    cy: (
      params: Params,
    ) => `Roedd ein gwasanaeth i lawr am ${params['minutes']} munud cyn i ${params['roundCy']} gau. Yn ôl y rheol ar dudalen y rownd mae ei dyddiad cau wedi symud i bawb.

Mae bellach yn cau ${closes('cy', params)} (amser y DU).

Os ydych eisoes wedi cyflwyno, mae hynny’n sefyll. Hyd at y dyddiad cau newydd gellir ei newid a chyflwyno eto.

${params['url']}`,
  },
  'passkey-added': {
    en: ({
      passkey = '',
      at = '',
      url = '',
    }: Params) => `A passkey called “${passkey}” was added to your account on ${instantIn('en', at)} (UK time). Whoever holds it can sign in as you.

If it was not you, remove it at once, and end the other sessions:
${url}`,
    cy: ({
      passkey = '',
      at = '',
      url = '',
    }: Params) => `Ychwanegwyd allwedd mynediad o’r enw “${passkey}” at eich cyfrif ar ${instantIn('cy', at)} (amser y DU). Gall pwy bynnag sy’n ei dal fewngofnodi fel chi.

Os nad chi wnaeth hynny, tynnwch hi ar unwaith, a dewch â’r sesiynau eraill i ben:
${url}`,
  },
}
