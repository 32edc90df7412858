import { defineText, textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'

/** Why something cannot be done, by the decision's own word: a title, and what it means for the reader. */
export const refusalText = defineText({
  'not-closed-yet': { en: 'The round has not closed yet', cy: 'Nid yw’r rownd wedi cau eto' },
  'not-closed-yet-body': {
    en: 'Its money is divided once nothing is taken any more. The page of the round says when it closes.',
    cy: 'Rhennir ei harian unwaith na dderbynnir dim mwy. Mae tudalen y rownd yn dweud pryd y bydd yn cau.',
  },
  conflicted: {
    en: 'A conflict of interest closes the division of this round to you',
    cy: 'Mae gwrthdaro buddiannau’n cau’r gwaith o rannu arian y rownd hon i chi',
  },
  'conflicted-body': {
    en: 'A bid of the round is closed to you. Whoever sees the others side by side would learn of that one, so you see none of them. If you think that is wrong, ask another fund manager or a senior officer of the round: they rule on conflicts.',
    cy: 'Mae cais yn y rownd ar gau i chi. Byddai pwy bynnag sy’n gweld y lleill ochr yn ochr yn dysgu am yr un hwnnw, felly ni welwch yr un ohonynt. Os credwch fod hynny’n anghywir, gofynnwch i reolwr cronfa arall neu uwch swyddog y rownd: nhw sy’n dyfarnu ar wrthdaro.',
  },
  divided: { en: 'The money of this round is divided', cy: 'Mae arian y rownd hon wedi’i rannu' },
  'divided-body': {
    en: 'A scenario was chosen. It and the others can be read, and nothing of them changes any more.',
    cy: 'Dewiswyd senario. Gellir ei ddarllen ef a’r lleill, ac nid oes dim ohonynt yn newid mwyach.',
  },
  'nothing-to-divide': { en: 'No bid has a score yet', cy: 'Nid oes sgôr gan unrhyw gais eto' },
  'nothing-to-divide-body': {
    en: 'A scenario is made of the bids that were assessed. Finish at least one assessment first.',
    cy: 'Gwneir senario o’r ceisiadau a aseswyd. Gorffennwch o leiaf un asesiad yn gyntaf.',
  },
  'too-many-scenarios': { en: 'This round has 26 scenarios', cy: 'Mae gan y rownd hon 26 senario' },
  'too-many-scenarios-body': {
    en: 'That is the most. Change one that is there.',
    cy: 'Dyna’r mwyaf. Newidiwch un sydd yno eisoes.',
  },
  dropped: { en: 'This scenario was put aside', cy: 'Rhoddwyd y senario hwn o’r neilltu' },
  'dropped-body': {
    en: 'It can be read. To go on from it, make a copy.',
    cy: 'Gellir ei ddarllen. I barhau ohono, gwnewch gopi.',
  },
  'own-change': {
    en: 'A second person approves what you decided by hand',
    cy: 'Ail berson sy’n cymeradwyo’r hyn a benderfynwyd gennych â llaw',
  },
  'own-change-body': {
    en: 'Another member of the panel, a fund manager or a senior officer reads the reason and agrees, or does not.',
    cy: 'Mae aelod arall o’r panel, rheolwr cronfa neu uwch swyddog yn darllen y rheswm ac yn cytuno, neu beidio.',
  },
  'not-solved': { en: 'This scenario is not solved yet', cy: 'Nid yw’r senario hwn wedi’i ddatrys eto' },
  'not-solved-body': {
    en: 'It is solved in the background after every change. Look again in a moment.',
    cy: 'Caiff ei ddatrys yn y cefndir ar ôl pob newid. Edrychwch eto ymhen eiliad.',
  },
  'no-awards': { en: 'Nothing was found for this scenario', cy: 'Ni chanfuwyd dim ar gyfer y senario hwn' },
  'no-awards-body': {
    en: 'No division keeps all its rules, or the search failed. Change its rules and have it solved again.',
    cy: 'Nid oes rhaniad yn cadw ei holl reolau, neu methodd y chwiliad. Newidiwch ei reolau a’i ddatrys eto.',
  },
  'not-explained': {
    en: 'The reasons of this scenario are still being found',
    cy: 'Mae rhesymau’r senario hwn yn dal i gael eu canfod',
  },
  'not-explained-body': {
    en: 'It can be chosen when every bid has its reason.',
    cy: 'Gellir ei ddewis pan fydd gan bob cais ei reswm.',
  },
  stale: {
    en: 'The facts of this scenario are no longer those of now',
    cy: 'Nid ffeithiau’r senario hwn yw ffeithiau heddiw mwyach',
  },
  'stale-body': {
    en: 'A bid was withdrawn, or a score changed, after it was set. Its board says which. Set it anew to have it solved again.',
    cy: 'Tynnwyd cais yn ôl, neu newidiodd sgôr, ar ôl ei osod. Mae ei fwrdd yn dweud pa rai. Gosodwch ef o’r newydd i’w ddatrys eto.',
  },
  'not-approved': {
    en: 'A decision by hand waits for its second person',
    cy: 'Mae penderfyniad â llaw yn aros am ei ail berson',
  },
  'not-approved-body': {
    en: 'Every bid that is put in or left out by hand needs somebody else who agrees.',
    cy: 'Mae angen rhywun arall sy’n cytuno ar gyfer pob cais a roddir i mewn neu a adewir allan â llaw.',
  },
  'over-budget': {
    en: 'This scenario has more money than the round',
    cy: 'Mae gan y senario hwn fwy o arian na’r rownd',
  },
  'over-budget-body': {
    en: 'It shows what more money would do. To choose it, set its budgets to what the round has.',
    cy: 'Mae’n dangos beth fyddai mwy o arian yn ei wneud. I’w ddewis, gosodwch ei gyllidebau i’r hyn sydd gan y rownd.',
  },
  'seed-said': {
    en: 'The seed of this round’s lots was said already',
    cy: 'Dywedwyd hedyn coelbrennau’r rownd hon eisoes',
  },
  'seed-said-body': {
    en: 'It is said once and never changed.',
    cy: 'Fe’i dywedir unwaith ac ni chaiff ei newid byth.',
  },
  'contested-known': { en: 'It is too late to say a seed', cy: 'Mae’n rhy hwyr i ddweud hedyn' },
  'contested-known-body': {
    en: 'It is already known which bids are contested, and a seed has to be said before.',
    cy: 'Mae’n hysbys eisoes pa geisiadau sy’n ansicr, a rhaid dweud hedyn cyn hynny.',
  },
  'no-seed': {
    en: 'No seed was said for the lots of this round',
    cy: 'Ni ddywedwyd hedyn ar gyfer coelbrennau’r rownd hon',
  },
  'no-seed-body': {
    en: 'Lots are drawn from a seed that is published before anybody knows which bids are contested.',
    cy: 'Tynnir coelbrennau o hedyn a gyhoeddir cyn i neb wybod pa geisiadau sy’n ansicr.',
  },
  'contested-unknown': {
    en: 'It is not known yet which bids are contested',
    cy: 'Nid yw’n hysbys eto pa geisiadau sy’n ansicr',
  },
  'contested-unknown-body': {
    en: 'The scenario is divided again with moved scores in the background. Look again when that is done.',
    cy: 'Rhennir y senario eto â sgoriau wedi’u symud yn y cefndir. Edrychwch eto pan fydd hynny wedi’i wneud.',
  },
  'nothing-contested': {
    en: 'No bid of this scenario is contested',
    cy: 'Nid oes cais ansicr yn y senario hwn',
  },
  'nothing-contested-body': {
    en: 'Each is paid, or is not, whichever way the scores fall. There is nothing to draw lots about.',
    cy: 'Telir pob un, neu ni thelir, sut bynnag y syrth y sgoriau. Nid oes dim i dynnu coelbrennau amdano.',
  },
  'declare-first': {
    en: 'Declare your conflicts of interest first',
    cy: 'Datganwch eich gwrthdaro buddiannau yn gyntaf',
  },
  'declare-first-body': {
    en: 'Nobody reads a bid before he has declared about it. The list is on the page “Declare conflicts of interest”.',
    cy: 'Nid oes neb yn darllen cais cyn datgan amdano. Mae’r rhestr ar y dudalen “Datgan gwrthdaro buddiannau”.',
  },
  'assignment-ended': { en: 'This assessment has moved on', cy: 'Mae’r asesiad hwn wedi symud ymlaen' },
  'assignment-ended-body': {
    en: 'It was finished, taken back or ended since the page was opened, so nothing was done. Look at it again.',
    cy: 'Fe’i gorffennwyd, ei dynnu’n ôl neu ei derfynu ers agor y dudalen, felly ni wnaed dim. Edrychwch arno eto.',
  },
  'closed-to-assessor': {
    en: 'A conflict of interest closes this bid to that assessor',
    cy: 'Mae gwrthdaro buddiannau’n cau’r cais hwn i’r asesydd hwnnw',
  },
  'closed-to-assessor-body': {
    en: 'Choose another assessor, or let an officer rule on the conflict first.',
    cy: 'Dewiswch asesydd arall, neu gadewch i swyddog ddyfarnu ar y gwrthdaro yn gyntaf.',
  },
  'not-assessor': {
    en: 'That person is no assessor of this round',
    cy: 'Nid yw’r person hwnnw’n asesydd i’r rownd hon',
  },
  'not-assessor-body': {
    en: 'A fund manager gives the role on the page of the design of the round.',
    cy: 'Rheolwr cronfa sy’n rhoi’r rôl ar dudalen dyluniad y rownd.',
  },
  'closed-bid-in-round': {
    en: 'A bid of this round is closed to you',
    cy: 'Mae un o geisiadau’r rownd hon ar gau i chi',
  },
  'closed-bid-in-round-body': {
    en: 'You have a conflict of interest with one of its bids. Whoever sees all the others in order would learn where it stands, so you see none of the order.',
    cy: 'Mae gennych wrthdaro buddiannau ag un o’i cheisiadau. Byddai unrhyw un sy’n gweld y lleill i gyd mewn trefn yn dysgu ble mae’n sefyll, felly ni welwch ddim o’r drefn.',
  },
  'weighing-locked': {
    en: 'How the money is divided was chosen',
    cy: 'Mae’r ffordd o rannu’r arian wedi’i dewis',
  },
  'weighing-locked-body': {
    en: 'It was made from the scores as they were then, so no score, run or moderation is taken any more. Nothing was changed.',
    cy: 'Fe’i gwnaed o’r sgoriau fel yr oeddent bryd hynny, felly ni dderbynnir unrhyw sgôr, rhediad na chymedroli mwyach. Ni newidiwyd dim.',
  },
  'nothing-to-weigh': { en: 'No assessment is finished yet', cy: 'Nid oes unrhyw asesiad wedi’i orffen eto' },
  'nothing-to-weigh-body': {
    en: 'A run is made of finished assessments. The board says who is still reading.',
    cy: 'Gwneir rhediad o asesiadau gorffenedig. Mae’r bwrdd yn dweud pwy sy’n dal i ddarllen.',
  },
  'nothing-to-assign': {
    en: 'There is nothing to assign yet',
    cy: 'Nid oes dim i’w aseinio eto',
  },
  'nothing-to-assign-body': {
    en: 'A proposal needs at least one submitted bid and one assessor of the round.',
    cy: 'Mae cynnig yn gofyn am o leiaf un cais a gyflwynwyd ac un asesydd i’r rownd.',
  },
  'proposal-stale': {
    en: 'The proposal no longer fits what is there',
    cy: 'Nid yw’r cynnig yn cyd-fynd mwyach â’r sefyllfa',
  },
  'proposal-stale-body': {
    en: 'A conflict of interest, a withdrawal or another assignment came between. Nothing was changed: make a new proposal.',
    cy: 'Daeth gwrthdaro buddiannau, tynnu’n ôl neu aseiniad arall rhyngddynt. Ni newidiwyd dim: gwnewch gynnig newydd.',
  },
  'own-conflict': {
    en: 'Another officer rules on your own conflict',
    cy: 'Swyddog arall sy’n dyfarnu ar eich gwrthdaro eich hun',
  },
  'own-conflict-body': {
    en: 'Nobody rules on a conflict of interest of his own.',
    cy: 'Nid oes neb yn dyfarnu ar ei wrthdaro buddiannau ei hun.',
  },
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
  'passkey-refused': { en: 'No passkey was added', cy: 'Ni ychwanegwyd allwedd mynediad' },
  'passkey-refused-body': {
    en: 'It came too late, is there already, or did not fit this site. Nothing changed: try again from your details.',
    cy: 'Daeth yn rhy hwyr, mae yno eisoes, neu nid oedd yn addas i’r wefan hon. Ni newidiodd dim: rhowch gynnig arall arni o’ch manylion.',
  },
  'passkeys-full': { en: 'You have ten passkeys', cy: 'Mae gennych ddeg allwedd mynediad' },
  'passkeys-full-body': {
    en: 'That is the most. Remove one that you no longer use, then add another.',
    cy: 'Dyna’r mwyaf. Dilëwch un nad ydych yn ei defnyddio mwyach, yna ychwanegwch un arall.',
  },
  'last-lead': { en: 'Somebody else has to lead first', cy: 'Rhaid i rywun arall arwain yn gyntaf' },
  'last-lead-body': {
    en: 'You are the only lead of this organisation. Make somebody else a lead, then leave or take another role.',
    cy: 'Chi yw unig arweinydd y sefydliad hwn. Gwnewch rywun arall yn arweinydd, yna gadewch neu cymerwch rôl arall.',
  },
  'not-a-member': {
    en: 'This person does not belong to it any more',
    cy: 'Nid yw’r person hwn yn perthyn iddo mwyach',
  },
  'not-a-member-body': {
    en: 'They left or were removed since you opened the page. Nothing was done.',
    cy: 'Gadawodd neu tynnwyd ef ers i chi agor y dudalen. Ni wnaed dim.',
  },
  'same-role': { en: 'They have this role already', cy: 'Mae’r rôl hon ganddo eisoes' },
  'same-role-body': { en: 'Nothing was changed.', cy: 'Ni newidiwyd dim.' },
  'own-membership': {
    en: 'You end your own membership by leaving',
    cy: 'Rydych yn dod â’ch aelodaeth eich hun i ben drwy adael',
  },
  'own-membership-body': { en: 'Nothing was changed.', cy: 'Ni newidiwyd dim.' },
  'own-case': { en: 'Others decide this', cy: 'Eraill sy’n penderfynu hyn' },
  'own-case-body': {
    en: 'You asked for it, or belong to what it is about.',
    cy: 'Chi a ofynnodd amdano, neu rydych yn perthyn i’r hyn y mae’n ymwneud ag ef.',
  },
  'own-finding': { en: 'Somebody else has to agree', cy: 'Rhaid i rywun arall gytuno' },
  'own-finding-body': {
    en: 'You found it, so a second person decides.',
    cy: 'Chi a’i canfu, felly ail berson sy’n penderfynu.',
  },
  'decided-already': { en: 'This is decided already', cy: 'Penderfynwyd hyn eisoes' },
  'decided-already-body': { en: 'Nothing more was done.', cy: 'Ni wnaed dim mwy.' },
  'proposed-already': {
    en: 'Somebody has looked at this already',
    cy: 'Mae rhywun wedi edrych ar hyn eisoes',
  },
  'proposed-already-body': {
    en: 'Load the page again to see what was found.',
    cy: 'Llwythwch y dudalen eto i weld beth a ganfuwyd.',
  },
  'not-proposed': { en: 'Nobody has looked at this first', cy: 'Nid oes neb wedi edrych ar hyn yn gyntaf' },
  'not-proposed-body': {
    en: 'It was put back, or is new. Nothing was done.',
    cy: 'Fe’i rhoddwyd yn ôl, neu mae’n newydd. Ni wnaed dim.',
  },
  'both-apply': { en: 'Both have an application in one round', cy: 'Mae gan y ddau gais mewn un rownd' },
  'both-apply-body': {
    en: 'One of the two has to be withdrawn first: an organisation has one application in a round. Nothing was done.',
    cy: 'Rhaid tynnu un o’r ddau yn ôl yn gyntaf: un cais sydd gan sefydliad mewn rownd. Ni wnaed dim.',
  },
  'merged-already': {
    en: 'It is part of another organisation already',
    cy: 'Mae’n rhan o sefydliad arall eisoes',
  },
  'merged-already-body': { en: 'Nothing was done.', cy: 'Ni wnaed dim.' },
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
  'proposal-waits': {
    en: 'A proposal about this bid waits already',
    cy: 'Mae cynnig am y cais hwn yn aros eisoes',
  },
  'proposal-waits-body': {
    en: 'It is confirmed or refused first. Then another can be made.',
    cy: 'Caiff ei gadarnhau neu ei wrthod yn gyntaf. Yna gellir gwneud un arall.',
  },
  'screened-so-already': {
    en: 'The bid was found to be that already',
    cy: 'Canfuwyd mai dyna yw’r cais eisoes',
  },
  'screened-so-already-body': {
    en: 'Two people have found it. Nothing has changed.',
    cy: 'Mae dau berson wedi canfod hynny. Nid oes dim wedi newid.',
  },
  'no-proposal': { en: 'Nothing waits to be confirmed', cy: 'Nid oes dim yn aros i’w gadarnhau' },
  'no-proposal-body': {
    en: 'Somebody has ruled on it meanwhile, or taken it back.',
    cy: 'Mae rhywun wedi dyfarnu arno yn y cyfamser, neu wedi’i dynnu’n ôl.',
  },
  'second-person-needed': {
    en: 'Somebody else confirms what you proposed',
    cy: 'Rhywun arall sy’n cadarnhau’r hyn a gynigiwyd gennych',
  },
  'second-person-needed-body': {
    en: 'No bid is stopped by one person. Another fund manager or senior officer reads it and confirms it, or does not.',
    cy: 'Nid oes un person yn atal cais. Mae rheolwr cronfa neu uwch swyddog arall yn ei ddarllen ac yn ei gadarnhau, neu beidio.',
  },
  'submission-changed': {
    en: 'The bid was submitted again since',
    cy: 'Cyflwynwyd y cais eto ers hynny',
  },
  'submission-changed-body': {
    en: 'The proposal is about what was sent before. Take it back, read what stands now, and propose anew.',
    cy: 'Mae’r cynnig am yr hyn a anfonwyd o’r blaen. Tynnwch ef yn ôl, darllenwch yr hyn sy’n sefyll nawr, a chynigiwch o’r newydd.',
  },
  'owner-closed': {
    en: 'This flag cannot be theirs',
    cy: 'Ni all y faner hon fod yn eiddo iddynt',
  },
  'owner-closed-body': {
    en: 'A flag is given to a fund manager or senior officer of the round, and to nobody to whom the bid is closed.',
    cy: 'Rhoddir baner i reolwr cronfa neu uwch swyddog y rownd, ac nid i neb y mae’r cais ar gau iddo.',
  },
  'not-divided': { en: 'The money is not divided yet', cy: 'Nid yw’r arian wedi’i rannu eto' },
  'not-divided-body': {
    en: 'The panel chooses one scenario first. Decisions are made of it.',
    cy: 'Mae’r panel yn dewis un senario yn gyntaf. Gwneir penderfyniadau o honno.',
  },
  'decisions-proposed': {
    en: 'Decisions are proposed already',
    cy: 'Mae penderfyniadau wedi’u cynnig eisoes',
  },
  'decisions-proposed-body': {
    en: 'Send them back with a reason before others are proposed. Once sealed they stay.',
    cy: 'Anfonwch nhw yn ôl gyda rheswm cyn cynnig rhai eraill. Unwaith y byddant dan sêl, maent yn aros.',
  },
  'own-proposal': {
    en: 'Somebody else approves what you proposed',
    cy: 'Rhywun arall sy’n cymeradwyo’r hyn a gynigiwyd gennych',
  },
  'own-proposal-body': {
    en: 'Another fund manager or senior officer reads the decisions and approves them, or sends them back.',
    cy: 'Mae rheolwr cronfa neu uwch swyddog arall yn darllen y penderfyniadau ac yn eu cymeradwyo, neu’n eu hanfon yn ôl.',
  },
  'approved-already': { en: 'It is approved already', cy: 'Mae wedi’i gymeradwyo eisoes' },
  'approved-already-body': {
    en: 'What was approved stays as it was read. Send the decisions back with a reason to change them.',
    cy: 'Mae’r hyn a gymeradwywyd yn aros fel y cafodd ei ddarllen. Anfonwch y penderfyniadau yn ôl gyda rheswm i’w newid.',
  },
  'not-yours': { en: 'Your approval is not needed', cy: 'Nid oes angen eich cymeradwyaeth' },
  'not-yours-body': {
    en: 'These sums are approved by a fund manager or senior officer alone.',
    cy: 'Rheolwr cronfa neu uwch swyddog yn unig sy’n cymeradwyo’r symiau hyn.',
  },
  'gone-since': {
    en: 'A bid with an award takes no part any more',
    cy: 'Nid yw cais â dyfarniad yn cymryd rhan mwyach',
  },
  'gone-since-body': {
    en: 'Send the decisions back and propose them anew. The bid is then left out, and its money is free.',
    cy: 'Anfonwch y penderfyniadau yn ôl a’u cynnig o’r newydd. Yna caiff y cais ei adael allan, ac mae ei arian yn rhydd.',
  },
  'facts-open': {
    en: 'Something came to be known that nobody has looked at',
    cy: 'Daeth rhywbeth i’r amlwg nad oes neb wedi edrych arno',
  },
  'facts-open-body': {
    en: 'Say at each decision concerned what follows from it, or send the decisions back.',
    cy: 'Dywedwch wrth bob penderfyniad dan sylw beth sy’n dilyn o hynny, neu anfonwch y penderfyniadau yn ôl.',
  },
  'decisions-not-proposed': { en: 'No decisions are proposed', cy: 'Nid oes penderfyniadau wedi’u cynnig' },
  'decisions-not-proposed-body': {
    en: 'They were sent back, or nobody has proposed any yet.',
    cy: 'Cawsant eu hanfon yn ôl, neu nid oes neb wedi cynnig rhai eto.',
  },
  'decisions-sealed': { en: 'The decisions are sealed', cy: 'Mae’r penderfyniadau dan sêl' },
  'decisions-sealed-body': {
    en: 'Nothing of them changes any more. An award that ends, or is offered to a reserve, is kept beside them.',
    cy: 'Nid oes dim ohonynt yn newid mwyach. Cedwir dyfarniad sy’n dod i ben, neu a gynigir i gais wrth gefn, wrth eu hochr.',
  },
  'decisions-not-sealed': {
    en: 'The decisions are not sealed yet',
    cy: 'Nid yw’r penderfyniadau dan sêl eto',
  },
  'decisions-not-sealed-body': {
    en: 'Only sealed decisions make awards.',
    cy: 'Penderfyniadau dan sêl yn unig sy’n gwneud dyfarniadau.',
  },
  'not-sealable': {
    en: 'The decisions are not whole',
    cy: 'Nid yw’r penderfyniadau’n gyflawn',
  },
  'not-sealable-body': {
    en: 'A bid is not decided, a year is over its budget, or a condition is missing in a language. Send them back.',
    cy: 'Nid yw cais wedi’i benderfynu, mae blwyddyn dros ei chyllideb, neu mae amod ar goll mewn iaith. Anfonwch nhw yn ôl.',
  },
  'award-not-standing': {
    en: 'There is no award that could end',
    cy: 'Nid oes dyfarniad a allai ddod i ben',
  },
  'award-not-standing-body': {
    en: 'It has ended already, or there never was one.',
    cy: 'Mae wedi dod i ben eisoes, neu ni fu un erioed.',
  },
  'change-waiting': {
    en: 'Another change waits for a second person',
    cy: 'Mae newid arall yn aros am ail berson',
  },
  'change-waiting-body': {
    en: 'Somebody else approves or refuses it first.',
    cy: 'Mae rhywun arall yn ei gymeradwyo neu’n ei wrthod yn gyntaf.',
  },
  'answered-already': { en: 'Somebody has answered it', cy: 'Mae rhywun wedi’i ateb' },
  'answered-already-body': {
    en: 'What the second person said stands.',
    cy: 'Mae’r hyn a ddywedodd yr ail berson yn sefyll.',
  },
  toApplication: { en: 'Go to the application', cy: 'Mynd i’r cais' },
  toCheck: { en: 'Check the answers', cy: 'Gwirio’r atebion' },
  toReceipt: { en: 'See the receipt', cy: 'Gweld y dderbynneb' },
  toRound: { en: 'Go to the round', cy: 'Mynd i’r rownd' },
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
