import { defineText } from '@academy/domain/text/define-text'

/** Why something was refused, and what to do: of applying and of what staff do with applications. */
export const applyingRefusals = defineText({
  'window-closed': { en: 'This round has closed', cy: 'Mae’r rownd hon wedi cau' },
  'window-closed-body': {
    en: 'The deadline has passed, so nothing more is taken. Everything you saved is kept and you can read it. A press of Submit is noted with its time.',
    cy: 'Mae’r dyddiad cau wedi mynd heibio, felly ni dderbynnir dim mwy. Mae popeth a gadwyd gennych yn ddiogel a gallwch ei ddarllen. Nodir pwysiad ar Cyflwyno gyda’i amser.',
  },
  'already-submitted': { en: 'This application was submitted already', cy: 'Cyflwynwyd y cais hwn eisoes' },
  'already-submitted-body': {
    en: 'Its receipt says when it arrived. Until the round closes a lead can choose “Change what you sent”.',
    cy: 'Mae ei dderbynneb yn dweud pryd y cyrhaeddodd. Hyd nes i’r rownd gau gall arweinydd ddewis “Newid yr hyn a anfonwyd”.',
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
    en: 'You can write in this application. Submitting, withdrawing and inviting are for the people marked as lead, and signing off for them and the certifiers.',
    cy: 'Gallwch ysgrifennu yn y cais hwn. Mater i’r bobl sydd wedi’u nodi’n arweinydd yw cyflwyno, tynnu’n ôl a gwahodd, ac iddyn nhw a’r ardystwyr yw cymeradwyo.',
  },
  'awaiting-sign-off': {
    en: 'This application waits for sign-off',
    cy: 'Mae’r cais hwn yn aros am gymeradwyaeth',
  },
  'awaiting-sign-off-body': {
    en: 'Nothing in it can be changed while somebody reads it to sign it off. Whoever signs can send it back.',
    cy: 'Ni ellir newid dim ynddo tra bod rhywun yn ei ddarllen i’w gymeradwyo. Gall y cymeradwywr ei anfon yn ôl.',
  },
  'sign-off-first': {
    en: 'A second person signs this application off first',
    cy: 'Mae ail berson yn cymeradwyo’r cais hwn yn gyntaf',
  },
  'sign-off-first-body': {
    en: 'In this round an application is sent for sign-off, and whoever signs it submits it.',
    cy: 'Yn y rownd hon anfonir cais i’w gymeradwyo, a’r sawl sy’n ei gymeradwyo sy’n ei gyflwyno.',
  },
  'no-sign-off': {
    en: 'This round asks for no sign-off',
    cy: 'Nid yw’r rownd hon yn gofyn am gymeradwyaeth',
  },
  'no-sign-off-body': {
    en: 'A lead submits the application directly.',
    cy: 'Mae arweinydd yn cyflwyno’r cais yn uniongyrchol.',
  },
  'not-awaiting': {
    en: 'This application does not wait for sign-off',
    cy: 'Nid yw’r cais hwn yn aros am gymeradwyaeth',
  },
  'not-awaiting-body': {
    en: 'A colleague may have signed it off or sent it back already.',
    cy: 'Efallai fod cydweithiwr eisoes wedi’i gymeradwyo neu ei anfon yn ôl.',
  },
  'signs-own': { en: 'Another person has to sign it off', cy: 'Rhaid i berson arall ei gymeradwyo' },
  'signs-own-body': {
    en: 'You sent it for sign-off yourself. Another lead or a certifier of your organisation reads it and submits it.',
    cy: 'Chi a’i hanfonodd i’w gymeradwyo. Mae arweinydd arall neu ardystiwr o’ch sefydliad yn ei ddarllen a’i gyflwyno.',
  },
  'section-closed': { en: 'This section is not open', cy: 'Nid yw’r adran hon ar agor' },
  'section-closed-body': {
    en: 'Only the sections named in the request can be changed. Everything else stays as it was sent.',
    cy: 'Dim ond yr adrannau a enwir yn y cais y gellir eu newid. Mae popeth arall yn aros fel yr anfonwyd.',
  },
  'wrote-it': {
    en: 'Another person of the round releases this message',
    cy: 'Person arall o’r rownd sy’n rhyddhau’r neges hon',
  },
  'wrote-it-body': {
    en: 'Whoever wrote it can put it away. Another fund manager or a senior officer reads it and sends it.',
    cy: 'Gall y sawl a’i hysgrifennodd ei rhoi o’r neilltu. Rheolwr cronfa arall neu uwch swyddog sy’n ei darllen ac yn ei hanfon.',
  },
  'message-ended': {
    en: 'This message was sent or put away already',
    cy: 'Anfonwyd y neges hon neu fe’i rhoddwyd o’r neilltu eisoes',
  },
  'message-ended-body': {
    en: 'Its page says by whom and when. What it says can be used for a new message.',
    cy: 'Mae ei thudalen yn dweud gan bwy a phryd. Gellir defnyddio ei thestun ar gyfer neges newydd.',
  },
  'nobody-to-tell': {
    en: 'There is nobody to write to any more',
    cy: 'Nid oes neb i ysgrifennu ato mwyach',
  },
  'nobody-to-tell-body': {
    en: 'No application that goes on matches what was chosen, so the message was not kept. Choose others in the list.',
    cy: 'Nid oes cais sy’n parhau yn cyfateb i’r hyn a ddewiswyd, felly ni chadwyd y neges. Dewiswch eraill yn y rhestr.',
  },
  'not-submitted': { en: 'This application is not submitted', cy: 'Nid yw’r cais hwn wedi’i gyflwyno' },
  'not-submitted-body': {
    en: 'There is nothing that was sent to be changed. Write in it and submit it.',
    cy: 'Nid oes dim a anfonwyd i’w newid. Ysgrifennwch ynddo a’i gyflwyno.',
  },
  'not-correcting': { en: 'This application is not being changed', cy: 'Nid yw’r cais hwn yn cael ei newid' },
  'not-correcting-body': {
    en: 'A colleague may have submitted it again or left it as it was sent.',
    cy: 'Efallai fod cydweithiwr wedi’i gyflwyno eto neu ei adael fel yr anfonwyd.',
  },
  'not-withdrawn': { en: 'This application is not withdrawn', cy: 'Nid yw’r cais hwn wedi’i dynnu’n ôl' },
  'not-withdrawn-body': {
    en: 'A colleague may have taken the withdrawal back already.',
    cy: 'Efallai fod cydweithiwr eisoes wedi dadwneud hynny.',
  },
  'another-application': {
    en: 'Your organisation has begun another application',
    cy: 'Mae eich sefydliad wedi dechrau cais arall',
  },
  'another-application-body': {
    en: 'An organisation has one application in a round. Withdraw the other one first, then take this one up again.',
    cy: 'Un cais sydd gan sefydliad mewn rownd. Tynnwch y llall yn ôl yn gyntaf, yna ailgydiwch yn hwn.',
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
  'for-profit': {
    en: 'This organisation cannot apply in this round',
    cy: 'Ni all y sefydliad hwn wneud cais yn y rownd hon',
  },
  'for-profit-body': {
    en: 'The round is for organisations that are not for profit, and its details say that it is for profit. If that is wrong, change it on the page of the organisation.',
    cy: 'Mae’r rownd ar gyfer sefydliadau nid-er-elw, ac mae ei fanylion yn dweud ei fod er elw. Os yw hynny’n anghywir, newidiwch ef ar dudalen y sefydliad.',
  },
  'not-registered': {
    en: 'This organisation cannot apply in this round',
    cy: 'Ni all y sefydliad hwn wneud cais yn y rownd hon',
  },
  'not-registered-body': {
    en: 'The round is for organisations that are incorporated, and for registered charities. If it has a number on a register, add it on the page of the organisation. It can also be the partner of another.',
    cy: 'Mae’r rownd ar gyfer sefydliadau corfforedig ac elusennau cofrestredig. Os oes ganddo rif ar gofrestr, ychwanegwch ef ar dudalen y sefydliad. Gall hefyd fod yn bartner i un arall.',
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
  'still-open': { en: 'It can still be submitted', cy: 'Gellir ei gyflwyno o hyd' },
  'still-open-body': {
    en: 'A plea is for when nothing is taken any more. Submit the application.',
    cy: 'Mae apêl ar gyfer pan na dderbynnir dim mwy. Cyflwynwch y cais.',
  },
  'plea-waits': { en: 'A plea waits already', cy: 'Mae apêl eisoes yn aros' },
  'plea-waits-body': {
    en: 'An officer of the round rules on it. You get the ruling by e-mail.',
    cy: 'Bydd swyddog y rownd yn dyfarnu arni. Byddwch yn derbyn y dyfarniad drwy e-bost.',
  },
  'pleas-full': { en: 'Three pleas were ruled on', cy: 'Dyfarnwyd ar dair apêl' },
  'pleas-full-body': {
    en: 'That is the most for one application. Write to the people who run the round if something is wrong.',
    cy: 'Dyna’r mwyaf ar gyfer un cais. Ysgrifennwch at y bobl sy’n rhedeg y rownd os oes rhywbeth o’i le.',
  },
  'not-officer': {
    en: 'A fund manager or senior officer rules',
    cy: 'Rheolwr y gronfa neu uwch swyddog sy’n dyfarnu',
  },
  'not-officer-body': {
    en: 'You can read the plea and not rule on it.',
    cy: 'Gallwch ddarllen yr apêl ond nid dyfarnu arni.',
  },
  sealed: { en: 'This round is sealed until it closes', cy: 'Mae’r rownd hon dan sêl nes iddi gau' },
  'sealed-body': {
    en: 'Nobody reads, checks or asks anything of its bids before.',
    cy: 'Nid oes neb yn darllen, gwirio na gofyn dim am ei cheisiadau cyn hynny.',
  },
})
