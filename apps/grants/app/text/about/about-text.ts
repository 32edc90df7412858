import { uploadLimits } from '@academy/domain/attachment/upload-limits'
import { draftDays } from '@academy/domain/grants/lapsed-draft'
import { defineText } from '@academy/domain/text/define-text'

/** Accessibility, privacy and cookies: what is true of this door, and no more. */
export const aboutText = defineText({
  accessibility: { en: 'Accessibility', cy: 'Hygyrchedd' },
  accessibilityLede: {
    en: 'Every page works without JavaScript, by keyboard alone, in a window 320 pixels wide, and enlarged to 400%.',
    cy: 'Mae pob tudalen yn gweithio heb JavaScript, â bysellfwrdd yn unig, mewn ffenestr 320 picsel o led, ac wedi’i chwyddo i 400%.',
  },
  a11yStandard: { en: 'The standard', cy: 'Y safon' },
  a11yStandardBody: {
    en: 'We aim at the Web Content Accessibility Guidelines 2.2, level AA. We know of nothing that falls short of it, and that is our own judgement: nobody outside has audited these pages.',
    cy: 'Rydym yn anelu at Ganllawiau Hygyrchedd Cynnwys Gwe 2.2, lefel AA. Ni wyddom am ddim sy’n methu, a’n barn ni yw honno: nid oes neb o’r tu allan wedi archwilio’r tudalennau hyn.',
  },
  a11yTested: { en: 'How it is tested', cy: 'Sut y caiff ei brofi' },
  a11yTestedBody: {
    en: 'With every change, a program (axe) looks at every page in both languages, empty, full and with errors, and the whole way from signing in to the receipt is walked once without JavaScript and once by keyboard. It has not been tried with real screen readers or by people who rely on them.',
    cy: 'Gyda phob newid, mae rhaglen (axe) yn edrych ar bob tudalen yn y ddwy iaith, yn wag, yn llawn ac â gwallau, a cherddir yr holl ffordd o fewngofnodi i’r dderbynneb unwaith heb JavaScript ac unwaith â bysellfwrdd. Nid yw wedi’i roi ar brawf â darllenwyr sgrin go iawn na gan bobl sy’n dibynnu arnynt.',
  },
  a11yTime: { en: 'Time limits', cy: 'Terfynau amser' },
  a11yTimeBody: {
    en: 'You are signed out after half an hour without a click. With JavaScript you are warned five minutes before and can stay signed in with one press. In either case what you typed is kept: you can sign in again and send it. The deadline of a round cannot be moved.',
    cy: 'Fe’ch allgofnodir ar ôl hanner awr heb glic. Gyda JavaScript cewch rybudd bum munud ymlaen llaw a gallwch aros wedi mewngofnodi ag un wasgiad. Y naill ffordd neu’r llall cedwir yr hyn a deipioch: gallwch fewngofnodi eto a’i anfon. Ni ellir symud dyddiad cau rownd.',
  },
  report: { en: 'If something does not work for you', cy: 'Os nad yw rhywbeth yn gweithio i chi' },
  reportTo: {
    en: (address: string) => `Write to ${address} and say what you tried to do.`,
    cy: (address: string) => `Ysgrifennwch at ${address} a dywedwch beth y ceisioch ei wneud.`,
  },
  reportNowhere: {
    en: 'This installation names no address to write to.',
    cy: 'Nid yw’r gosodiad hwn yn enwi cyfeiriad i ysgrifennu ato.',
  },
  reportBody: {
    en: 'If you are not content with the answer, the Equality Advisory and Support Service can advise you, and in Northern Ireland the Equality Commission.',
    cy: 'Os nad ydych yn fodlon ar yr ateb, gall y Gwasanaeth Cynghori a Chymorth Cydraddoldeb eich cynghori, ac yng Ngogledd Iwerddon y Comisiwn Cydraddoldeb.',
  },

  privacy: { en: 'Privacy', cy: 'Preifatrwydd' },
  privacyLede: {
    en: 'What is kept about you, why, who sees it, and what is never asked.',
    cy: 'Yr hyn a gedwir amdanoch, pam, pwy sy’n ei weld, a’r hyn na ofynnir byth amdano.',
  },
  privacyWhat: { en: 'What is kept', cy: 'Yr hyn a gedwir' },
  privacyPerson: {
    en: 'Your e-mail address, your name if you give one, and the language of your mails, so that you can sign in and be written to.',
    cy: 'Eich cyfeiriad e-bost, eich enw os rhowch un, ac iaith eich negeseuon, er mwyn i chi allu mewngofnodi ac er mwyn i ni allu ysgrifennu atoch.',
  },
  privacySession: {
    en: 'While you are signed in: when you signed in, when you last asked for something, and what your browser calls itself; not your network address. It is removed within an hour of the end of that session, and so are links to sign in and counts of attempts.',
    cy: 'Tra byddwch wedi mewngofnodi: pryd y gwnaethoch fewngofnodi, pryd y gofynnoch am rywbeth ddiwethaf, a’r hyn y mae eich porwr yn ei alw ei hun; nid eich cyfeiriad rhwydwaith. Fe’i dilëir o fewn awr i ddiwedd y sesiwn honno, ac felly hefyd ddolenni mewngofnodi a chyfrifon ymgeisiau.',
  },
  privacyPasskeys: {
    en: 'For each passkey that you add: the name that you give it, its public half, when it was added and last used. Its secret half and your finger or face never leave your device. It is removed when you remove it.',
    cy: 'Ar gyfer pob allwedd mynediad a ychwanegwch: yr enw a roddwch arni, ei hanner cyhoeddus, pryd yr ychwanegwyd hi a phryd y’i defnyddiwyd ddiwethaf. Nid yw ei hanner cyfrinachol na’ch bys na’ch wyneb byth yn gadael eich dyfais. Fe’i dilëir pan fyddwch yn ei dileu.',
  },
  privacyService: {
    en: 'If you sign in through another service: the number by which it knows you, and of what it says your address and name. Nothing is asked of it afterwards.',
    cy: 'Os ydych yn mewngofnodi drwy wasanaeth arall: y rhif y mae’n eich adnabod wrtho, ac o’r hyn a ddywed, eich cyfeiriad a’ch enw. Ni ofynnir dim iddo wedyn.',
  },
  privacyAnswers: {
    en: `What you write in an application, each saved text with who saved it and when. Earlier texts are kept, so that nothing is lost. What was submitted is kept; what was written in an application that was never submitted, with its comments, is removed ${draftDays} days after its round has closed.`,
    cy: `Yr hyn a ysgrifennwch mewn cais, pob testun a gadwyd gyda phwy a’i cadwodd a phryd. Cedwir testunau cynharach, fel na chollir dim. Cedwir yr hyn a gyflwynwyd; dilëir yr hyn a ysgrifennwyd mewn cais na chafodd erioed ei gyflwyno, gyda’i sylwadau, ${draftDays} diwrnod ar ôl i’w rownd gau.`,
  },
  privacyFiles: {
    en: `Files that you add, with who added each and when. What was submitted is kept with its submission. The files of an application that was never submitted, also those that you took out, are removed ${draftDays} days after its round has closed; a file that was sent only in part, ${uploadLimits.keptHours} hours after it began.`,
    cy: `Ffeiliau a ychwanegwch, gyda phwy a ychwanegodd bob un a phryd. Cedwir yr hyn a gyflwynwyd gyda’i gyflwyniad. Dilëir ffeiliau cais na chafodd erioed ei gyflwyno, hefyd y rhai a dynnwyd gennych, ${draftDays} diwrnod ar ôl i’w rownd gau; a ffeil a anfonwyd yn rhannol yn unig, ${uploadLimits.keptHours} awr ar ôl iddi ddechrau.`,
  },
  privacyInvited: {
    en: 'An e-mail address that somebody invites, with when and by whom. It is shown to the leads of that organisation only, and removed 30 days after an invitation that nobody took up has ended.',
    cy: 'Cyfeiriad e-bost y mae rhywun yn ei wahodd, gyda phryd a chan bwy. Dim ond arweinwyr y sefydliad hwnnw sy’n ei weld, ac fe’i dilëir 30 diwrnod ar ôl i wahoddiad na chafodd ei dderbyn ddod i ben.',
  },
  privacyMail: {
    en: 'Mails to you: a link to sign in is forgotten as soon as it is sent; your address and the content of any other for 30 days after it was sent, and until then while it waits.',
    cy: 'Negeseuon atoch: anghofir dolen fewngofnodi cyn gynted ag y caiff ei hanfon; cedwir eich cyfeiriad a chynnwys unrhyw neges arall am 30 diwrnod ar ôl ei hanfon, a than hynny tra bydd yn aros.',
  },
  privacyLog: {
    en: 'An entry in the audit log when you sign in, end a session, add or remove a passkey, change your details, add an organisation, add or take out a file, invite, join, or begin, submit or withdraw an application, and when a submission is refused. It is never removed, and it holds identifiers, never answers, names or addresses.',
    cy: 'Cofnod yn y log archwilio pan fyddwch yn mewngofnodi, yn dod â sesiwn i ben, yn ychwanegu neu’n dileu allwedd mynediad, yn newid eich manylion, yn ychwanegu sefydliad, yn ychwanegu neu’n tynnu ffeil, yn gwahodd, yn ymuno, neu’n dechrau, yn cyflwyno neu’n tynnu cais yn ôl, a phan wrthodir cyflwyniad. Ni chaiff byth ei ddileu, ac mae’n dal dynodwyr, byth atebion, enwau na chyfeiriadau.',
  },
  privacyNever: { en: 'What is never asked', cy: 'Yr hyn na ofynnir byth amdano' },
  privacyNeverBody: {
    en: 'Nothing about a patient or anybody who is helped. Please do not write about a person who could be recognised.',
    cy: 'Dim am glaf nac unrhyw un sy’n cael cymorth. Peidiwch ag ysgrifennu am berson y gellid ei adnabod.',
  },
  privacyWho: { en: 'Who sees it', cy: 'Pwy sy’n ei weld' },
  privacyWhoBody: {
    en: 'The people of your organisation see its applications. Those who run a round see that an application was begun, and read what was submitted, in some rounds only once they have closed; never a draft. Auditors see the audit log. Nothing is sold or shared for advertising, and no page loads anything from another site.',
    cy: 'Mae pobl eich sefydliad yn gweld ei geisiadau. Mae’r rhai sy’n rhedeg rownd yn gweld bod cais wedi’i ddechrau, ac yn darllen yr hyn a gyflwynwyd, mewn rhai rowndiau dim ond ar ôl iddynt gau; byth ddrafft. Mae archwilwyr yn gweld y log archwilio. Ni werthir dim na’i rannu ar gyfer hysbysebu, ac nid oes unrhyw dudalen yn llwytho dim o wefan arall.',
  },
  privacyRights: { en: 'Your rights', cy: 'Eich hawliau' },
  privacyRightsBody: {
    en: 'You may ask to see what is kept about you, to have it put right (your name you can change yourself), and in some cases to have it removed; what was submitted is kept as long as the law on public money asks. You can complain to whoever runs this service, who must acknowledge it within 30 days, and to the Information Commissioner.',
    cy: 'Cewch ofyn am weld yr hyn a gedwir amdanoch, am ei gywiro (gallwch newid eich enw eich hun), ac mewn rhai achosion am ei ddileu; cedwir yr hyn a gyflwynwyd cyhyd ag y mae’r gyfraith ar arian cyhoeddus yn gofyn. Gallwch gwyno wrth bwy bynnag sy’n rhedeg y gwasanaeth hwn, sy’n gorfod cydnabod hynny o fewn 30 diwrnod, ac wrth y Comisiynydd Gwybodaeth.',
  },
  writeTo: {
    en: (address: string) => `For any of this, write to ${address}.`,
    cy: (address: string) => `Ar gyfer unrhyw un o’r rhain, ysgrifennwch at ${address}.`,
  },
  privacyDemo: {
    en: 'This is a demonstration on one machine: use the made-up people, and write nothing real.',
    cy: 'Arddangosiad ar un peiriant yw hwn: defnyddiwch y bobl ffug, a pheidiwch ag ysgrifennu dim go iawn.',
  },

  cookies: { en: 'Cookies', cy: 'Cwcis' },
  cookiesLede: {
    en: 'One cookie, set when you sign in, and needed for that. If you choose another service to sign in with, a second one proves for ten minutes that it was you who began. There is nothing to agree to.',
    cy: 'Un cwci, a osodir pan fyddwch yn mewngofnodi, ac sydd ei angen ar gyfer hynny. Os dewiswch wasanaeth arall i fewngofnodi ag ef, mae ail un yn profi am ddeng munud mai chi a ddechreuodd. Nid oes dim i gytuno iddo.',
  },
  cookieName: { en: 'Name', cy: 'Enw' },
  cookieFor: { en: 'What it is for', cy: 'Ei ddiben' },
  cookieForBody: { en: 'Keeps you signed in', cy: 'Eich cadw wedi mewngofnodi' },
  cookieLasts: { en: 'Lasts', cy: 'Yn para' },
  cookieLastsBody: {
    en: 'Half an hour after your last click, 12 hours at most, and until you sign out',
    cy: 'Hanner awr ar ôl eich clic diwethaf, 12 awr ar y mwyaf, a nes i chi allgofnodi',
  },
  storage: { en: 'What stays in your browser', cy: 'Yr hyn sy’n aros yn eich porwr' },
  storageBody: {
    en: 'With JavaScript, what you type into an application is saved with us while you type. Until it is, as on a lost line, it is kept in this browser’s own storage for up to seven days, so that it can be given back to you. It is removed when it is saved, when you drop it, and when you sign out.',
    cy: 'Gyda JavaScript, cedwir yr hyn a deipiwch mewn cais gyda ni wrth i chi deipio. Hyd nes y gwneir hynny, megis ar linell a gollwyd, fe’i cedwir yn storfa’r porwr hwn am hyd at saith diwrnod, fel y gellir ei roi’n ôl i chi. Fe’i dilëir pan gaiff ei gadw, pan fyddwch yn ei ollwng, a phan fyddwch yn allgofnodi.',
  },
})
