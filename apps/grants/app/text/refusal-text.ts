import { defineText, textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'

/** Why something cannot be done, by the decision's own word: a title, and what it means for the reader. */
export const refusalText = defineText({
  'window-closed': { en: 'This round has closed', cy: 'Mae’r rownd hon wedi cau' },
  'window-closed-body': {
    en: 'The deadline has passed, by our database’s clock, so nothing more is taken. Everything you saved is kept and you can read it. The attempt is noted with its time.',
    cy: 'Mae’r dyddiad cau wedi mynd heibio, yn ôl cloc ein cronfa ddata, felly ni dderbynnir dim mwy. Mae popeth a gadwyd gennych yn ddiogel a gallwch ei ddarllen. Nodir yr ymgais gyda’i hamser.',
  },
  'already-submitted': { en: 'This application was submitted already', cy: 'Cyflwynwyd y cais hwn eisoes' },
  'already-submitted-body': {
    en: 'It was sent once and cannot be sent or changed again. Its receipt says when it arrived.',
    cy: 'Fe’i hanfonwyd unwaith ac ni ellir ei anfon na’i newid eto. Mae ei dderbynneb yn dweud pryd y cyrhaeddodd.',
  },
  withdrawn: { en: 'This application was withdrawn', cy: 'Tynnwyd y cais hwn yn ôl' },
  'withdrawn-body': {
    en: 'It can no longer be changed or sent. What was written is kept and you can read it.',
    cy: 'Ni ellir ei newid na’i anfon mwyach. Cedwir yr hyn a ysgrifennwyd a gallwch ei ddarllen.',
  },
  'changed-meanwhile': {
    en: 'Somebody changed this application in the same moment',
    cy: 'Newidiodd rhywun y cais hwn ar yr un pryd',
  },
  'changed-meanwhile-body': {
    en: 'A colleague has submitted or withdrawn it since you opened the page, so nothing was done. Look at it again, then choose.',
    cy: 'Mae cydweithiwr wedi’i gyflwyno neu ei dynnu’n ôl ers i chi agor y dudalen, felly ni wnaed dim. Edrychwch arno eto, yna dewiswch.',
  },
  'not-lead': { en: 'Only a lead can do this', cy: 'Dim ond arweinydd all wneud hyn' },
  'not-lead-body': {
    en: 'You can write in this application. Submitting, withdrawing and inviting are for the people marked as lead.',
    cy: 'Gallwch ysgrifennu yn y cais hwn. Mater i’r bobl sydd wedi’u nodi’n arweinydd yw cyflwyno, tynnu’n ôl a gwahodd.',
  },
  incomplete: { en: 'Some sections are not done', cy: 'Nid yw rhai adrannau wedi’u gorffen' },
  'incomplete-body': {
    en: 'Nothing was sent. Go through the answers to see what is missing.',
    cy: 'Ni anfonwyd dim. Ewch drwy’r atebion i weld beth sydd ar goll.',
  },
  'not-open-yet': { en: 'This round is not open yet', cy: 'Nid yw’r rownd hon ar agor eto' },
  'not-open-yet-body': {
    en: 'Its page says when it opens.',
    cy: 'Mae ei thudalen yn dweud pryd y bydd yn agor.',
  },
  'round-cancelled': { en: 'This round was cancelled', cy: 'Canslwyd y rownd hon' },
  'round-cancelled-body': {
    en: 'Nothing is taken for it any more. What you saved is kept.',
    cy: 'Ni dderbynnir dim ar ei chyfer mwyach. Mae’r hyn a gadwyd gennych yn ddiogel.',
  },
  'round-not-published': { en: 'This round is not open yet', cy: 'Nid yw’r rownd hon ar agor eto' },
  'round-not-published-body': {
    en: 'It is still being prepared.',
    cy: 'Mae’n dal i gael ei pharatoi.',
  },
  'not-sealed': {
    en: 'This event has no place in the log yet',
    cy: 'Nid oes gan y digwyddiad hwn le yn y log eto',
  },
  'not-sealed-body': {
    en: 'Events are sealed in batches, a few seconds after they happen. Load the page again in a moment.',
    cy: 'Selir digwyddiadau mewn sypiau, ychydig eiliadau ar ôl iddynt ddigwydd. Llwythwch y dudalen eto ymhen eiliad.',
  },
  toApplication: { en: 'Go to the application', cy: 'Mynd i’r cais' },
  toCheck: { en: 'Check the answers', cy: 'Gwirio’r atebion' },
  toReceipt: { en: 'See the receipt', cy: 'Gweld y dderbynneb' },
  toApplications: { en: 'Go to your applications', cy: 'Mynd i’ch ceisiadau' },
})

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
