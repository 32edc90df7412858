import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

export const timelineText = defineText({
  title: { en: 'Timeline', cy: 'Llinell amser' },
  lede: {
    en: (n: number, from: string, to: string) =>
      `How social prescribing came to be policy in each nation: ${countText('en', 'events', n)} from ${from} to ${to}, each with its source.`,
    cy: (n: number, from: string, to: string) =>
      `Sut y daeth presgripsiynu cymdeithasol yn bolisi ym mhob cenedl: ${countText('cy', 'events', n)} o ${from} i ${to}, pob un â’i ffynhonnell.`,
  },
  matching: {
    en: (n: number, all: number) =>
      `${n} of the ${countText('en', 'events', all)} on record ${n === 1 ? 'matches' : 'match'} these filters.`,
    cy: (n: number, all: number) =>
      `Mae ${n} o’r ${countText('cy', 'events', all)} ar gofnod yn cyd-fynd â’r hidlwyr hyn.`,
  },
  nation: { en: 'Nation', cy: 'Cenedl' },
  kind: { en: 'Kind', cy: 'Math' },
  all: { en: 'All', cy: 'Pob un' },
  chartCaption: { en: 'Events by nation and year', cy: 'Digwyddiadau yn ôl cenedl a blwyddyn' },
  chartNote: {
    en: 'The size of a mark is the number of events in the year. Years before 2008 are not to scale. The list below holds every event.',
    cy: 'Maint y marc yw nifer y digwyddiadau yn y flwyddyn. Nid yw’r blynyddoedd cyn 2008 wrth raddfa. Mae’r rhestr isod yn cynnwys pob digwyddiad.',
  },
  wholeUk: { en: 'Whole UK', cy: 'Y DU gyfan' },
  chartMark: {
    en: (nation: string, year: number, n: number) => `${nation}, ${year}: ${countText('en', 'events', n)}`,
    cy: (nation: string, year: number, n: number) => `${nation}, ${year}: ${countText('cy', 'events', n)}`,
  },
  emptyTitle: { en: 'No event matches', cy: 'Does dim digwyddiad yn cyd-fynd' },
  emptyBody: { en: 'Choose All under nation or kind.', cy: 'Dewiswch Pob un o dan genedl neu fath.' },
  bodyBy: { en: 'By', cy: 'Gan' },
})

export const evidenceText = defineText({
  title: { en: 'Evidence', cy: 'Tystiolaeth' },
  lede: {
    en: (n: number, strong: number, moderate: number) =>
      `Does it work? ${countText('en', 'studies', n)} are on record: ${strong || 'none'} graded strong and ${moderate || 'none'} moderate. Most of the others had no comparison group or were not read in full, so they cannot show that a change came from the scheme.`,
    cy: (n: number, strong: number, moderate: number) =>
      `A yw’n gweithio? Mae ${countText('cy', 'studies', n)} ar gofnod: ${strong || 'dim un'} wedi’i graddio’n gryf a ${moderate || 'dim un'} yn gymedrol. Nid oedd grŵp cymharu gan y rhan fwyaf o’r lleill, neu ni chawsant eu darllen yn llawn, felly ni allant ddangos mai’r cynllun a achosodd newid.`,
  },
  matching: {
    en: (n: number, all: number) =>
      `${n} of the ${countText('en', 'studies', all)} on record ${n === 1 ? 'matches' : 'match'} these filters.`,
    cy: (n: number, all: number) =>
      `Mae ${n} o’r ${countText('cy', 'studies', all)} ar gofnod yn cyd-fynd â’r hidlwyr hyn.`,
  },
  matchingGrades: {
    en: (strong: number, moderate: number) =>
      `Of these ${strong || 'none'} ${strong === 1 ? 'is' : 'are'} graded strong and ${moderate || 'none'} moderate.`,
    cy: (strong: number, moderate: number) =>
      `O’r rhain mae ${strong || 'dim un'} wedi’i graddio’n gryf a ${moderate || 'dim un'} yn gymedrol.`,
  },
  matrix: {
    en: 'What was measured, and how far the studies can be trusted',
    cy: 'Beth a fesurwyd, a pha mor bell y gellir ymddiried yn yr astudiaethau',
  },
  matrixNote: {
    en: 'Studies that measured each thing. A study can stand in several rows. Choose a number to see them.',
    cy: 'Astudiaethau a fesurodd bob peth. Gall astudiaeth sefyll mewn sawl rhes. Dewiswch rif i’w gweld.',
  },
  cell: {
    en: (measure: string, grade: string, n: number) =>
      `${measure}, ${grade.toLowerCase()}: ${countText('en', 'studies', n)}`,
    cy: (measure: string, grade: string, n: number) =>
      `${measure}, ${grade.toLowerCase()}: ${countText('cy', 'studies', n)}`,
  },
  measured: { en: 'Measured', cy: 'Mesurwyd' },
  about: { en: 'What it is', cy: 'Yr hyn ydyw' },
  numbers: { en: 'Numbers it reports', cy: 'Y rhifau y mae’n eu hadrodd' },
  notGradedFold: {
    en: (n: number) => `${countText('en', 'studies', n)} not graded: no effect may be quoted from them`,
    cy: (n: number) => `${countText('cy', 'studies', n)} heb eu graddio: ni ellir dyfynnu effaith ohonynt`,
  },
  gradeMeaning: { en: 'What the grades mean', cy: 'Ystyr y graddau' },
  strong: {
    en: 'Strong: randomised at low risk of bias, or a review of such trials, with the findings read.',
    cy: 'Cryf: treial ar hap â risg isel o duedd, neu adolygiad o dreialon o’r fath, a’r canfyddiadau wedi’u darllen.',
  },
  moderate: {
    en: 'Moderate: a comparison group, with limits that are known.',
    cy: 'Cymedrol: grŵp cymharu, gyda chyfyngiadau hysbys.',
  },
  limited: {
    en: 'Limited: no comparison group, or mostly such studies. It describes what happened, not what caused it.',
    cy: 'Cyfyngedig: dim grŵp cymharu, neu astudiaethau felly gan mwyaf. Mae’n disgrifio’r hyn a ddigwyddodd, nid beth a’i hachosodd.',
  },
  notGraded: {
    en: 'Not graded: no effect is measured, or the findings have not been read.',
    cy: 'Heb ei raddio: nid oes effaith wedi’i mesur, neu nid yw’r canfyddiadau wedi’u darllen.',
  },
  grade: { en: 'Grade', cy: 'Gradd' },
  kind: { en: 'Design', cy: 'Dyluniad' },
  all: { en: 'All', cy: 'Pob un' },
  why: { en: 'Why this grade', cy: 'Pam y radd hon' },
  found: { en: 'What the authors report', cy: 'Yr hyn y mae’r awduron yn ei adrodd' },
  described: { en: 'What was seen', cy: 'Yr hyn a welwyd' },
  notCause: {
    en: 'A study of this design cannot show that the scheme caused it.',
    cy: 'Ni all astudiaeth o’r math hwn ddangos mai’r cynllun a’i hachosodd.',
  },
  measures: { en: 'Measures, as written', cy: 'Mesurau, fel y’u hysgrifennwyd' },
  authors: { en: 'Authors', cy: 'Awduron' },
  studies: {
    en: (n: number) => countText('en', 'studies', n),
    cy: (n: number) => countText('cy', 'studies', n),
  },
  sample: { en: 'People or studies', cy: 'Pobl neu astudiaethau' },
  quality: { en: 'On its quality', cy: 'Am ei hansawdd' },
  notStated: { en: 'Not stated in what was read', cy: 'Heb ei nodi yn yr hyn a ddarllenwyd' },
  emptyTitle: { en: 'No study matches', cy: 'Does dim astudiaeth yn cyd-fynd' },
  emptyBody: {
    en: 'Choose All under grade, design or measured.',
    cy: 'Dewiswch Pob un o dan radd, dyluniad neu mesurwyd.',
  },
})
