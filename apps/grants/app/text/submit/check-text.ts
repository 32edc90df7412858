import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'
import { plural } from '@academy/ui/text/plural'

/** The page with every answer, and the receipt. */
export const checkText = defineText({
  title: { en: 'Check your answers', cy: 'Gwirio eich atebion' },
  titleRead: { en: 'The answers', cy: 'Yr atebion' },
  ledeComplete: {
    en: 'Every section is done. Read it through, then submit at the end of the page.',
    cy: 'Mae pob adran wedi’i gorffen. Darllenwch drwyddo, yna cyflwynwch ar ddiwedd y dudalen.',
  },
  ledeMissing: {
    en: (n: number) =>
      `${plural('en', n, { one: '# thing is', other: '# things are' })} missing or need a change before it can be submitted.`,
    cy: (n: number) =>
      `Mae ${countText('cy', 'things', n)} ar goll neu angen eu newid cyn y gellir ei gyflwyno.`,
  },
  missing: { en: 'What is missing', cy: 'Beth sydd ar goll' },
  submitTitle: { en: 'Submit', cy: 'Cyflwyno' },
  submitBody: {
    en: 'You send exactly what stands above, and receive a receipt at once. Until the round closes you can change it and submit again.',
    cy: 'Rydych yn anfon yn union yr hyn sydd uchod, ac yn derbyn derbynneb ar unwaith. Hyd nes i’r rownd gau gallwch ei newid a chyflwyno eto.',
  },
  signTitle: { en: 'Sign off', cy: 'Cymeradwyo' },
  sendBody: {
    en: 'In this round a second person of your organisation reads the application and signs it off. Nothing in it can be changed until it is signed or sent back.',
    cy: 'Yn y rownd hon mae ail berson o’ch sefydliad yn darllen y cais ac yn ei gymeradwyo. Ni ellir newid dim ynddo nes iddo gael ei gymeradwyo neu ei anfon yn ôl.',
  },
  sendForSignOff: { en: 'Send it for sign-off', cy: 'Ei anfon i’w gymeradwyo' },
  signBody: {
    en: 'By signing you declare, for your organisation, that what stands above is right. It is submitted at once, and you receive a receipt.',
    cy: 'Drwy gymeradwyo rydych yn datgan, ar ran eich sefydliad, fod yr hyn sydd uchod yn gywir. Fe’i cyflwynir ar unwaith, a byddwch yn derbyn derbynneb.',
  },
  sign: { en: 'Sign it off and submit', cy: 'Ei gymeradwyo a’i gyflwyno' },
  sendBackReason: { en: 'What has to change', cy: 'Beth sydd angen ei newid' },
  sendBackMissing: { en: 'Say what has to change', cy: 'Dywedwch beth sydd angen ei newid' },
  sendBack: { en: 'Send it back', cy: 'Ei anfon yn ôl' },
  submit: { en: 'Submit the application', cy: 'Cyflwyno’r cais' },
  cannotIncomplete: {
    en: 'It cannot be submitted yet: some sections are not done.',
    cy: 'Ni ellir ei gyflwyno eto: nid yw rhai adrannau wedi’u gorffen.',
  },
  back: { en: 'Back to the list of sections', cy: 'Yn ôl i’r rhestr adrannau' },

  receiptTitle: { en: 'We have your application', cy: 'Mae eich cais gyda ni' },
  receiptNumber: { en: 'Receipt', cy: 'Derbynneb' },
  keepIt: {
    en: 'Print this page or save it. A copy is on its way to you by e-mail.',
    cy: 'Argraffwch y dudalen hon neu ei chadw. Mae copi ar ei ffordd atoch drwy e-bost.',
  },
  whatSent: { en: 'What was received', cy: 'Yr hyn a dderbyniwyd' },
  application: { en: 'Application', cy: 'Cais' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  round: { en: 'Round', cy: 'Rownd' },
  receivedAt: { en: 'Received', cy: 'Derbyniwyd' },
  inTime: { en: 'before the deadline', cy: 'cyn y dyddiad cau' },
  late: {
    en: 'after the deadline, within the time for late submissions',
    cy: 'ar ôl y dyddiad cau, o fewn yr amser ar gyfer cyflwyniadau hwyr',
  },
  otherReceipts: { en: 'Other receipts of this application', cy: 'Derbynebau eraill y cais hwn' },
  superseded: {
    en: 'This is an earlier submission. The latest one counts in its place.',
    cy: 'Cyflwyniad cynharach yw hwn. Yr un diweddaraf sy’n cyfrif yn ei le.',
  },
  lateByRuling: {
    en: 'after the deadline, taken by the ruling on your plea to be late',
    cy: 'ar ôl y dyddiad cau, derbyniwyd drwy’r dyfarniad ar eich apêl i fod yn hwyr',
  },
  fingerprint: { en: 'Fingerprint (SHA-256)', cy: 'Ôl bys (SHA-256)' },
  inLog: { en: 'In the audit log', cy: 'Yn y log archwilio' },
  logEntry: {
    en: (n: string) => `Entry ${n}`,
    cy: (n: string) => `Cofnod ${n}`,
  },
  logWaiting: {
    en: 'Recorded; its place in the log is given within a minute',
    cy: 'Wedi’i gofnodi; rhoddir ei le yn y log o fewn munud',
  },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  nextSample: {
    en: 'This is a made-up round: the fund manager sees that you applied, and nobody assesses it.',
    cy: 'Rownd ffug yw hon: mae rheolwr y gronfa yn gweld eich bod wedi gwneud cais, ac nid oes neb yn ei asesu.',
  },
  nextReal: {
    en: 'The fund manager sees that you applied, and when. This service ends there: it has no assessment yet and sends no decision. How it goes on is for whoever runs the round to say.',
    cy: 'Mae rheolwr y gronfa yn gweld eich bod wedi gwneud cais, a phryd. Mae’r gwasanaeth hwn yn gorffen yno: nid oes asesu ynddo eto ac nid yw’n anfon penderfyniad. Mater i bwy bynnag sy’n rhedeg y rownd yw dweud beth sy’n digwydd wedyn.',
  },
  readAnswers: { en: 'Read what you sent', cy: 'Darllen yr hyn a anfonwyd' },
  verifyTitle: { en: 'Check the fingerprint yourself', cy: 'Gwirio’r ôl bys eich hun' },
  verifyBody: {
    en: 'Save the exact text that was received. Its SHA-256, worked out by any program, is the fingerprint above. If one letter were changed, it would be another.',
    cy: 'Cadwch yr union destun a dderbyniwyd. Ei SHA-256, wedi’i gyfrifo gan unrhyw raglen, yw’r ôl bys uchod. Pe newidid un llythyren, byddai’n un arall.',
  },
  proof: {
    en: 'See the proof that your submission is in the audit log',
    cy: 'Gweld y prawf bod eich cyflwyniad yn y log archwilio',
  },
  download: { en: 'Save the exact text', cy: 'Cadw’r union destun' },
})
