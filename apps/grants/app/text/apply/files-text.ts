import { uploadLimits } from '@academy/domain/attachment/upload-limits'
import { defineText } from '@academy/domain/text/define-text'

const gigabytes = uploadLimits.bytesPerDayMax / 1_000_000_000

/** Files that are added to an application: the page, the states, and why one is not taken. */
export const filesText = defineText({
  add: { en: 'Add a file', cy: 'Ychwanegu ffeil' },
  change: { en: 'Add or take out files', cy: 'Ychwanegu neu dynnu ffeiliau' },
  none: { en: 'No file yet', cy: 'Dim ffeil eto' },
  allowed: {
    en: (kinds: string, megabytes: number, most: number) =>
      `${kinds}, up to ${megabytes} MB each. ${most === 1 ? 'One file.' : `At most ${most} files.`}`,
    cy: (kinds: string, megabytes: number, most: number) =>
      `${kinds}, hyd at ${megabytes} MB yr un. ${most === 1 ? 'Un ffeil.' : `${most} ffeil ar y mwyaf.`}`,
  },
  pictures: {
    en: 'Pictures are drawn anew, so that where and when they were taken is not in them.',
    cy: 'Caiff lluniau eu creu o’r newydd, fel nad yw ymhle a phryd y’u tynnwyd ynddynt.',
  },
  choose: { en: 'Choose a file', cy: 'Dewis ffeil' },
  send: { en: 'Add this file', cy: 'Ychwanegu’r ffeil hon' },
  there: { en: 'Files added', cy: 'Ffeiliau a ychwanegwyd' },
  remove: { en: 'Take out', cy: 'Tynnu' },
  ofFile: { en: (name: string) => ` ${name}`, cy: (name: string) => ` ${name}` },
  full: {
    en: 'There is no room for another. Take one out first.',
    cy: 'Nid oes lle i un arall. Tynnwch un yn gyntaf.',
  },
  closed: {
    en: 'Files of this question cannot be changed now.',
    cy: 'Ni ellir newid ffeiliau’r cwestiwn hwn nawr.',
  },
  added: {
    en: (name: string) => `“${name}” is added.`,
    cy: (name: string) => `Mae “${name}” wedi’i hychwanegu.`,
  },
  removed: { en: 'The file is taken out.', cy: 'Mae’r ffeil wedi’i thynnu.' },
  back: { en: 'Go on with the section', cy: 'Parhau â’r adran' },
  name: { en: 'File', cy: 'Ffeil' },
  size: { en: 'Size', cy: 'Maint' },
  state: { en: 'Checked for viruses', cy: 'Wedi’i wirio am feirysau' },
  waiting: { en: 'Waiting to be checked', cy: 'Yn aros i’w gwirio' },
  clean: { en: 'Checked, nothing found', cy: 'Wedi’i gwirio, dim wedi’i ganfod' },
  'not-scanned': { en: 'Not checked for viruses', cy: 'Heb ei gwirio am feirysau' },
  refusedState: {
    en: 'Not given out: a virus check refused it',
    cy: 'Heb ei rhoi: gwrthododd gwiriad feirysau hi',
  },
  'not-scanned-note': {
    en: 'This service has no virus scanner. Open files from others only on a computer that checks them.',
    cy: 'Nid oes gan y gwasanaeth hwn sganiwr feirysau. Agorwch ffeiliau pobl eraill ar gyfrifiadur sy’n eu gwirio yn unig.',
  },
  'waiting-note': {
    en: 'Files are checked for viruses within minutes. You can submit meanwhile: what arrived before the deadline counts.',
    cy: 'Caiff ffeiliau eu gwirio am feirysau o fewn munudau. Gallwch gyflwyno yn y cyfamser: mae’r hyn a gyrhaeddodd cyn y dyddiad cau yn cyfrif.',
  },
  wasRefused: {
    en: (name: string, found: string) =>
      `“${name}” was taken out: the virus check found ${found} in it. Add a clean copy.`,
    cy: (name: string, found: string) =>
      `Tynnwyd “${name}”: canfu’r gwiriad feirysau ${found} ynddi. Ychwanegwch gopi glân.`,
  },
  unfinished: { en: 'Sent in part', cy: 'Wedi’u hanfon yn rhannol' },
  part: {
    en: (name: string, percent: string) => `${name}: ${percent}% is there`,
    cy: (name: string, percent: string) => `${name}: mae ${percent}% yno`,
  },
  partUntil: {
    en: (until: string) => `Choose the same file again, and it goes on from there. Kept until ${until}.`,
    cy: (until: string) => `Dewiswch yr un ffeil eto, a bydd yn parhau oddi yno. Cedwir tan ${until}.`,
  },
  forget: { en: 'Forget', cy: 'Anghofio' },
  forgotten: { en: 'The part of the file is forgotten.', cy: 'Mae’r rhan o’r ffeil wedi’i hanghofio.' },
  kilobytes: { en: (n: string) => `${n} kB`, cy: (n: string) => `${n} kB` },
  megabytes: { en: (n: string) => `${n} MB`, cy: (n: string) => `${n} MB` },
})

/** Why a file was not taken, after its name. */
export const fileRefusalText = defineText({
  'no-file': { en: 'choose a file first', cy: 'dewiswch ffeil yn gyntaf' },
  'name-empty': { en: 'it has no name that can be read', cy: 'nid oes ganddi enw y gellir ei ddarllen' },
  'file-too-large': {
    en: 'it is larger than this question takes. Make it smaller, or split it',
    cy: 'mae’n fwy nag y mae’r cwestiwn hwn yn ei gymryd. Gwnewch hi’n llai, neu rhannwch hi',
  },
  'too-many-files': {
    en: 'there is no room for another file. Take one out first',
    cy: 'nid oes lle i ffeil arall. Tynnwch un yn gyntaf',
  },
  'kind-not-accepted': {
    en: 'this question does not take files of this kind',
    cy: 'nid yw’r cwestiwn hwn yn derbyn ffeiliau o’r math hwn',
  },
  empty: { en: 'there is nothing in it', cy: 'nid oes dim ynddi' },
  broken: {
    en: 'it is damaged, or was cut off. Save it again and choose it again',
    cy: 'mae wedi’i difrodi, neu wedi’i thorri. Cadwch hi eto a’i dewis eto',
  },
  'test-virus': {
    en: 'it holds the test virus of virus scanners',
    cy: 'mae’n cynnwys feirws prawf sganwyr feirysau',
  },
  markup: {
    en: 'it is a web page or a drawing with code. Save it as PDF or PNG',
    cy: 'mae’n dudalen we neu’n llun â chod. Cadwch hi fel PDF neu PNG',
  },
  'old-office': {
    en: 'it is an older office file, or has a password. Save it as DOCX, XLSX or PDF without a password',
    cy: 'mae’n ffeil swyddfa hŷn, neu mae ganddi gyfrinair. Cadwch hi fel DOCX, XLSX neu PDF heb gyfrinair',
  },
  'name-disagrees': {
    en: 'its name says that it is something else than it is',
    cy: 'mae ei henw yn dweud ei bod yn rhywbeth arall',
  },
  'unknown-kind': {
    en: 'it is of a kind that is not known here. Save a table as CSV in UTF-8, anything else as PDF',
    cy: 'mae o fath nad yw’n hysbys yma. Cadwch dabl fel CSV yn UTF-8, unrhyw beth arall fel PDF',
  },
  encrypted: { en: 'it has a password. Save it without one', cy: 'mae ganddi gyfrinair. Cadwch hi heb un' },
  macros: { en: 'it has macros. Save it without them', cy: 'mae ganddi facros. Cadwch hi hebddynt' },
  bomb: { en: 'it unpacks to far more than it seems', cy: 'mae’n dadbacio i lawer mwy nag yr ymddengys' },
  'nested-archive': { en: 'it has an archive in it', cy: 'mae archif ynddi' },
  executable: { en: 'it is a program, or has one in it', cy: 'mae’n rhaglen, neu mae un ynddi' },
  'pdf-script': {
    en: 'the PDF has a script in it. Print it to a new PDF',
    cy: 'mae sgript yn y PDF. Argraffwch ef i PDF newydd',
  },
  'pdf-runs': {
    en: 'the PDF starts something by itself. Print it to a new PDF',
    cy: 'mae’r PDF yn cychwyn rhywbeth ar ei ben ei hun. Argraffwch ef i PDF newydd',
  },
  'pdf-carries': {
    en: 'the PDF has other files or a form program in it. Print it to a new PDF',
    cy: 'mae ffeiliau eraill neu raglen ffurflen yn y PDF. Argraffwch ef i PDF newydd',
  },
  'pdf-hidden': {
    en: 'parts of the PDF cannot be looked into. Print it to a new PDF',
    cy: 'ni ellir edrych i mewn i rannau o’r PDF. Argraffwch ef i PDF newydd',
  },
  'picture-too-large': {
    en: 'the picture has more points than are read here. Make it smaller',
    cy: 'mae gan y llun fwy o bwyntiau nag a ddarllenir yma. Gwnewch ef yn llai',
  },
  unreadable: {
    en: 'it can no longer be read on this computer. Choose it again',
    cy: 'ni ellir ei darllen mwyach ar y cyfrifiadur hwn. Dewiswch hi eto',
  },
  'uploads-bytes': {
    en: `you have sent ${gigabytes} GB of files in 24 hours, which is as much as one person can. Add it tomorrow, or let a colleague of this application add it`,
    cy: `rydych wedi anfon ${gigabytes} GB o ffeiliau mewn 24 awr, sef cymaint ag y gall un person. Ychwanegwch hi yfory, neu gadewch i gydweithiwr ar y cais hwn ei hychwanegu`,
  },
  'uploads-files': {
    en: `you have sent ${uploadLimits.filesPerDayMax} files in 24 hours, which is as many as one person can. Add it tomorrow, or let a colleague of this application add it`,
    cy: `rydych wedi anfon ${uploadLimits.filesPerDayMax} ffeil mewn 24 awr, sef cymaint ag y gall un person. Ychwanegwch hi yfory, neu gadewch i gydweithiwr ar y cais hwn ei hychwanegu`,
  },
  'uploads-at-once': {
    en: `${uploadLimits.atOnceMax} files of yours are on their way already. Wait until one is there, or forget one that was sent in part`,
    cy: `mae ${uploadLimits.atOnceMax} o’ch ffeiliau ar eu ffordd eisoes. Arhoswch nes bod un yno, neu anghofiwch un a anfonwyd yn rhannol`,
  },
  'no-space': {
    en: 'there is no room for more files at the moment. All that is saved stays saved. Try again in an hour',
    cy: 'nid oes lle i ragor o ffeiliau ar hyn o bryd. Mae popeth a gadwyd yn aros. Rhowch gynnig arall arni ymhen awr',
  },
  other: { en: 'it was not taken', cy: 'ni chafodd ei derbyn' },
})
