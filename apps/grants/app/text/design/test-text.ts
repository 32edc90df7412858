import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** A round that is tried before it is published. */
export const testText = defineText({
  lede: {
    en: 'A test is the present draft as a whole round: eligibility, application, sign-off, receipt, reading and files, by the same code. Only people with a role in the round, and colleagues whom they invite into their own test application, can see it. Every page, message and file of it says that it is a test.',
    cy: 'Mae prawf yn rownd gyfan o’r drafft presennol: cymhwysedd, cais, cymeradwyo, derbynneb, darllen a ffeiliau, drwy’r un cod. Dim ond pobl â rôl yn y rownd, a chydweithwyr y maent yn eu gwahodd i’w cais prawf eu hunain, sy’n gallu ei weld. Mae pob tudalen, neges a ffeil ohono’n dweud mai prawf ydyw.',
  },
  state: { en: 'Where the test stands', cy: 'Ble mae’r prawf arni' },
  none: { en: 'No test goes on.', cy: 'Nid oes prawf ar y gweill.' },
  open: {
    en: 'The test is open: applications can be started and submitted.',
    cy: 'Mae’r prawf ar agor: gellir dechrau a chyflwyno ceisiadau.',
  },
  closed: {
    en: 'The test is closed, as a round is after its deadline: nothing more is taken, and what was submitted can be read.',
    cy: 'Mae’r prawf ar gau, fel rownd ar ôl ei dyddiad cau: ni dderbynnir dim mwy, a gellir darllen yr hyn a gyflwynwyd.',
  },
  sealed: {
    en: 'This round is sealed: staff read nothing before the test is closed.',
    cy: 'Mae’r rownd hon wedi’i selio: nid yw staff yn darllen dim cyn cau’r prawf.',
  },
  times: {
    en: 'The times of the draft do not bind a test. It is open from its start until you close it, for sixty days at most, and you can open it again.',
    cy: 'Nid yw amseroedd y drafft yn rhwymo prawf. Mae ar agor o’i ddechrau nes i chi ei gau, am drigain diwrnod ar y mwyaf, a gallwch ei ailagor.',
  },
  begun: {
    en: (when: string, who: string) => `Begun ${when} by ${who}`,
    cy: (when: string, who: string) => `Dechreuwyd ${when} gan ${who}`,
  },
  somebody: { en: 'somebody', cy: 'rhywun' },
  count: {
    en: (all: number, submitted: number) =>
      `${plural('en', all, { one: '# test application', other: '# test applications' })}, ${submitted} submitted`,
    cy: (all: number, submitted: number) => `Ceisiadau prawf: ${all}, wedi’u cyflwyno: ${submitted}`,
  },
  changed: {
    en: 'The draft has changed since this test began. End it and start another to try the draft as it is now.',
    cy: 'Mae’r drafft wedi newid ers i’r prawf hwn ddechrau. Dewch ag ef i ben a dechreuwch un arall i roi cynnig ar y drafft fel y mae nawr.',
  },
  toRound: { en: 'Page of the test round', cy: 'Tudalen y rownd brawf' },
  toEligibility: { en: 'Check eligibility in the test', cy: 'Gwirio cymhwysedd yn y prawf' },
  toStart: { en: 'Start a test application', cy: 'Dechrau cais prawf' },
  toStaff: { en: 'Read the test applications', cy: 'Darllen y ceisiadau prawf' },
  toFiles: { en: 'Files of the test', cy: 'Ffeiliau’r prawf' },
  begin: { en: 'Start a test of the present draft', cy: 'Dechrau prawf o’r drafft presennol' },
  close: { en: 'Close the test', cy: 'Cau’r prawf' },
  reopen: { en: 'Open the test again', cy: 'Ailagor y prawf' },
  end: { en: 'End the test for good', cy: 'Dod â’r prawf i ben am byth' },
  endHint: {
    en: 'Its applications can then be read, and never be changed again. Publishing the round ends its test too.',
    cy: 'Gellir darllen ei geisiadau wedyn, ac ni ellir eu newid byth eto. Mae cyhoeddi’r rownd hefyd yn dod â’i phrawf i ben.',
  },
  notDraft: {
    en: 'The round has been published, so it can no longer be tried.',
    cy: 'Mae’r rownd wedi’i chyhoeddi, felly ni ellir rhoi cynnig arni mwyach.',
  },
  problems: { en: 'To put right before it can be tried', cy: 'I’w gywiro cyn y gellir rhoi cynnig arni' },
  cannot: {
    en: 'It can be tried once this is put right.',
    cy: 'Gellir rhoi cynnig arni pan fydd hyn wedi’i gywiro.',
  },
  onlyManager: {
    en: 'A fund manager of the round starts and ends tests.',
    cy: 'Rheolwr cronfa’r rownd sy’n dechrau ac yn gorffen profion.',
  },
  who: { en: 'Who can see it', cy: 'Pwy sy’n gallu ei weld' },
  whoBody: {
    en: 'And whoever belongs to an organisation with which one of them applies in the test. Use a made-up organisation with a name such as “Example Trust”.',
    cy: 'A phwy bynnag sy’n perthyn i sefydliad y mae un ohonynt yn gwneud cais prawf ag ef. Defnyddiwch sefydliad dychmygol ag enw fel “Ymddiriedolaeth Enghreifftiol”.',
  },
  earlier: { en: 'Earlier tests', cy: 'Profion cynharach' },
  endedOn: { en: (when: string) => `ended ${when}`, cy: (when: string) => `daeth i ben ${when}` },
  read: { en: 'Read its applications', cy: 'Darllen ei geisiadau' },
})
