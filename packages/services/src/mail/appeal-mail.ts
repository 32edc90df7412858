import { formatInstant } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'

type Params = Readonly<Record<string, string>>
type Sentences = Record<string, (params: Params) => string>

const on = (language: Language, instant: string | undefined) =>
  formatInstant(language, new Date(instant ?? ''), { weekday: true })

const newsEn: Sentences = {
  made: (
    params,
  ) => `We have your appeal about application ${params['reference']} of ${params['organisation']} to ${params['round']}.

By ${on('en', params['admitBy'])} (UK time) we say whether we can look into it.
By ${on('en', params['decideBy'])} (UK time) we decide it.

It is decided by two people who had no part in the decision. You can take it back until it is answered.`,
  admitted: (
    params,
  ) => `We look into your appeal about application ${params['reference']} to ${params['round']}: it is about something that an appeal can be about.

By ${on('en', params['decideBy'])} (UK time) two people who had no part in the decision decide it.`,
  'not-admitted': (
    params,
  ) => `Two people have read your appeal about application ${params['reference']} to ${params['round']}, and we cannot look into it.

${params['answer']}`,
  upheld: (
    params,
  ) => `Two people have looked into your appeal about application ${params['reference']} to ${params['round']}. They found that you are right.

${params['answer']}${params['remedy'] === 'offer' ? '\n\nYour bid is to be offered an award before the reserve list, if the money of this round that is free is enough for it. We write to you when it is.' : ''}`,
  'not-upheld': (
    params,
  ) => `Two people have looked into your appeal about application ${params['reference']} to ${params['round']}. The decision stands.

${params['answer']}`,
  withdrawn: ({ reference, round }) =>
    `Your appeal about application ${reference} to ${round} was taken back. Until the last day for appeals you can make another.`,
  voided: (params) =>
    `The answer to your appeal about application ${params['reference']} to ${params['round']} does not stand: one of those who gave it should not have. Two other people decide your appeal anew. You need do nothing.`,
  ended: ({ reference, round }) =>
    `${round} was cancelled, so your appeal about application ${reference} ends without a decision.`,
}

const newsCy: Sentences = {
  made: (
    params,
  ) => `Mae eich apêl am gais ${params['reference']} gan ${params['organisation']} i ${params['roundCy']} wedi ein cyrraedd.

Erbyn ${on('cy', params['admitBy'])} (amser y DU) byddwn yn dweud a allwn edrych i mewn iddi.
Erbyn ${on('cy', params['decideBy'])} (amser y DU) byddwn yn penderfynu arni.

Dau berson nad oedd ganddynt ran yn y penderfyniad sy’n penderfynu arni. Gallwch ei thynnu’n ôl nes iddi gael ei hateb.`,
  admitted: (
    params,
  ) => `Rydym yn edrych i mewn i’ch apêl am gais ${params['reference']} i ${params['roundCy']}: mae’n ymwneud â rhywbeth y gall apêl fod yn ei gylch.

Erbyn ${on('cy', params['decideBy'])} (amser y DU) bydd dau berson nad oedd ganddynt ran yn y penderfyniad yn penderfynu arni.`,
  'not-admitted': (
    params,
  ) => `Mae dau berson wedi darllen eich apêl am gais ${params['reference']} i ${params['roundCy']}, ac ni allwn edrych i mewn iddi.

${params['answer']}`,
  upheld: (
    params,
  ) => `Mae dau berson wedi edrych i mewn i’ch apêl am gais ${params['reference']} i ${params['roundCy']}. Cawsant eich bod yn iawn.

${params['answer']}${params['remedy'] === 'offer' ? '\n\nBydd eich cais yn cael cynnig dyfarniad cyn y rhestr wrth gefn, os bydd arian rhydd y rownd hon yn ddigon ar ei gyfer. Byddwn yn ysgrifennu atoch pan fydd hynny’n digwydd.' : ''}`,
  'not-upheld': (
    params,
  ) => `Mae dau berson wedi edrych i mewn i’ch apêl am gais ${params['reference']} i ${params['roundCy']}. Mae’r penderfyniad yn sefyll.

${params['answer']}`,
  withdrawn: ({ reference, roundCy }) =>
    `Tynnwyd eich apêl am gais ${reference} i ${roundCy} yn ôl. Hyd at y diwrnod olaf ar gyfer apeliadau gallwch wneud un arall.`,
  voided: (params) =>
    `Nid yw’r ateb i’ch apêl am gais ${params['reference']} i ${params['roundCy']} yn sefyll: ni ddylai un o’r rhai a’i rhoddodd fod wedi gwneud hynny. Mae dau berson arall yn penderfynu ar eich apêl o’r newydd. Nid oes angen i chi wneud dim.`,
  ended: ({ reference, roundCy }) =>
    `Canslwyd ${roundCy}, felly mae eich apêl am gais ${reference} yn dod i ben heb benderfyniad.`,
}

const subjectsEn: Record<string, string> = {
  made: 'We have your appeal',
  admitted: 'We look into your appeal',
  'not-admitted': 'We cannot look into your appeal',
  upheld: 'Your appeal is upheld',
  'not-upheld': 'Your appeal is not upheld',
  withdrawn: 'Your appeal was taken back',
  voided: 'Your appeal is decided anew',
  ended: 'Your appeal has ended',
}
const subjectsCy: Record<string, string> = {
  made: 'Mae eich apêl wedi ein cyrraedd',
  admitted: 'Rydym yn edrych i mewn i’ch apêl',
  'not-admitted': 'Ni allwn edrych i mewn i’ch apêl',
  upheld: 'Mae eich apêl wedi’i chadarnhau',
  'not-upheld': 'Nid yw eich apêl wedi’i chadarnhau',
  withdrawn: 'Tynnwyd eich apêl yn ôl',
  voided: 'Penderfynir ar eich apêl o’r newydd',
  ended: 'Mae eich apêl wedi dod i ben',
}

const workEn: Sentences = {
  made: (params) =>
    `There is an appeal about bid ${params['reference']} of ${params['round']}. It is to be admitted or not by ${on('en', params['admitBy'])} and decided by ${on('en', params['decideBy'])} (UK time). Read it, and say whether you see to it:`,
  admitted: (params) =>
    `The appeal about bid ${params['reference']} of ${params['round']} was admitted. It is to be decided by ${on('en', params['decideBy'])} (UK time):`,
  voided: (params) =>
    `The answer to the appeal about bid ${params['reference']} of ${params['round']} is void. It is to be decided anew; its last date was ${on('en', params['decideBy'])} (UK time):`,
  proposed: ({ reference, round }) =>
    `An answer to the appeal about bid ${reference} of ${round} is proposed, and a second person has to confirm it:`,
  'due-soon': (params) =>
    `The appeal about bid ${params['reference']} of ${params['round']} is to be ${params['status'] === 'made' ? 'admitted or not' : 'decided'} by ${on('en', params['nextBy'])} (UK time):`,
  overdue: (params) =>
    `The appeal about bid ${params['reference']} of ${params['round']} was to be ${params['status'] === 'made' ? 'admitted or not' : 'decided'} by ${on('en', params['nextBy'])} (UK time), and is not. Its people see that date too:`,
}
const workCy: Sentences = {
  made: (params) =>
    `Mae apêl am gais ${params['reference']} yn ${params['roundCy']}. Rhaid ei derbyn neu beidio erbyn ${on('cy', params['admitBy'])} a phenderfynu arni erbyn ${on('cy', params['decideBy'])} (amser y DU). Darllenwch hi, a dywedwch a ydych yn gofalu amdani:`,
  admitted: (params) =>
    `Derbyniwyd yr apêl am gais ${params['reference']} yn ${params['roundCy']}. Rhaid penderfynu arni erbyn ${on('cy', params['decideBy'])} (amser y DU):`,
  voided: (params) =>
    `Mae’r ateb i’r apêl am gais ${params['reference']} yn ${params['roundCy']} yn ddi-rym. Rhaid penderfynu arni o’r newydd; ei dyddiad olaf oedd ${on('cy', params['decideBy'])} (amser y DU):`,
  proposed: ({ reference, roundCy }) =>
    `Cynigiwyd ateb i’r apêl am gais ${reference} yn ${roundCy}, a rhaid i ail berson ei gadarnhau:`,
  'due-soon': (params) =>
    `Rhaid ${params['status'] === 'made' ? 'derbyn neu beidio â derbyn' : 'penderfynu ar'} yr apêl am gais ${params['reference']} yn ${params['roundCy']} erbyn ${on('cy', params['nextBy'])} (amser y DU):`,
  overdue: (params) =>
    `Roedd angen ${params['status'] === 'made' ? 'derbyn neu beidio â derbyn' : 'penderfynu ar'} yr apêl am gais ${params['reference']} yn ${params['roundCy']} erbyn ${on('cy', params['nextBy'])} (amser y DU), ac ni wnaed hynny. Mae ei phobl yn gweld y dyddiad hwnnw hefyd:`,
}
const workSubjectsEn: Record<string, string> = {
  proposed: 'An answer to an appeal waits for a second person',
  'due-soon': 'An appeal is due soon',
  overdue: 'An appeal is overdue',
}
const workSubjectsCy: Record<string, string> = {
  proposed: 'Mae ateb i apêl yn aros am ail berson',
  'due-soon': 'Mae angen delio ag apêl yn fuan',
  overdue: 'Mae apêl yn hwyr',
}

const said = (sentences: Sentences, params: Params) =>
  `${sentences[params['what'] ?? '']?.(params) ?? ''}

${params['url']}`

/** Subjects of mails about appeals. */
export const appealSubjects = {
  'appeal-news': {
    en: ({ what = '', reference }: Params) => `${subjectsEn[what]}: ${reference}`,
    cy: ({ what = '', reference }: Params) => `${subjectsCy[what]}: ${reference}`,
  },
  'appeal-work': {
    en: ({ what = '', reference }: Params) =>
      `${workSubjectsEn[what] ?? 'An appeal waits to be decided'}: ${reference}`,
    cy: ({ what = '', reference }: Params) =>
      `${workSubjectsCy[what] ?? 'Mae apêl yn aros am benderfyniad'}: ${reference}`,
  },
}

/** What leads read of their appeal, with its dates and its answer; and officers of what waits, never of what it says. */
export const appealTexts = {
  'appeal-news': {
    en: (params: Params) => said(newsEn, params),
    cy: (params: Params) => said(newsCy, params),
  },
  'appeal-work': {
    en: (params: Params) => said(workEn, params),
    cy: (params: Params) => said(workCy, params),
  },
}
