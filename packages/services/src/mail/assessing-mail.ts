import { formatDay } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'

type Params = Readonly<Record<string, string>>

const dueBy: Record<Language, (day: string) => string> = {
  en: (day) => ` They are asked for by ${formatDay('en', new Date(day))}.`,
  cy: (day) => ` Gofynnir amdanynt erbyn ${formatDay('cy', new Date(day))}.`,
}
const due = (language: Language, { due: day = '' }: Params) => (day === '' ? '' : dueBy[language](day))

const unfinished = (language: Language, bids: string) =>
  language === 'en'
    ? `You are asked to finish ${bids === '1' ? '1 assessment' : `${bids} assessments`}`
    : `Gofynnir i chi orffen ${bids} asesiad`

/** Subjects of mails to assessors. */
export const assessingSubjects = {
  'assignment-news': {
    en: ({ what, round = '' }: Params) =>
      what === 'offered'
        ? `Bids of ${round} wait for you`
        : what === 'sent-back'
          ? `An assessment of ${round} was sent back to you`
          : what === 'due-soon'
            ? `Assessments of ${round} are due soon`
            : what === 'overdue'
              ? `Assessments of ${round} are overdue`
              : `A bid of ${round} is no longer yours to assess`,
    cy: ({ what, roundCy = '' }: Params) =>
      what === 'offered'
        ? `Mae ceisiadau ${roundCy} yn aros amdanoch`
        : what === 'sent-back'
          ? `Anfonwyd asesiad ${roundCy} yn ôl atoch`
          : what === 'due-soon'
            ? `Mae asesiadau ${roundCy} i’w cwblhau’n fuan`
            : what === 'overdue'
              ? `Mae asesiadau ${roundCy} yn hwyr`
              : `Nid eich cyfrifoldeb chi yw asesu cais ${roundCy} mwyach`,
  },
}

/** What assessors read of what is given to them or taken from them: never whose bid it is, and not why. */
export const assessingTexts = {
  'assignment-news': {
    en: (params: Params) => `${bodyEn(params)}

${params['url']}`,
    cy: (params: Params) => `${bodyCy(params)}

${params['url']}`,
  },
}

function bodyEn(params: Params): string {
  const { what, round, reference, bids = '0', due: day = '' } = params
  if (what === 'offered')
    return `You are asked to assess bids of ${round}.${due('en', params)} Declare your conflicts of interest first, then accept or decline each:`
  if (what === 'sent-back')
    return `Your assessment of bid ${reference} of ${round} was sent back to you. The reason stands on its page:`
  if (what === 'due-soon' || what === 'overdue')
    return `${unfinished('en', bids)} in ${round} ${what === 'overdue' ? 'since' : 'by'} ${formatDay('en', new Date(day))}. If you have no time, say so on the page, and somebody else can read them:`
  if (what === 'voided')
    return `A conflict of interest with bid ${reference} of ${round} became known, so it is closed to you and what you wrote of it does not count. What is left of your bids:`
  return `Bid ${reference} of ${round} was given to somebody else. What is left of your bids:`
}

function bodyCy(params: Params): string {
  const { what, roundCy, reference, bids = '0', due: day = '' } = params
  if (what === 'offered')
    return `Gofynnir i chi asesu ceisiadau ${roundCy}.${due('cy', params)} Datganwch eich gwrthdaro buddiannau yn gyntaf, yna derbyniwch neu gwrthodwch bob un:`
  if (what === 'sent-back')
    return `Anfonwyd eich asesiad o gais ${reference} yn ${roundCy} yn ôl atoch. Mae’r rheswm ar ei dudalen:`
  if (what === 'due-soon' || what === 'overdue')
    return `${unfinished('cy', bids)} yn ${roundCy} ${what === 'overdue' ? 'ers' : 'erbyn'} ${formatDay('cy', new Date(day))}. Os nad oes gennych amser, dywedwch hynny ar y dudalen, a gall rhywun arall eu darllen:`
  if (what === 'voided')
    return `Daeth gwrthdaro buddiannau â chais ${reference} yn ${roundCy} i’r amlwg, felly mae ar gau i chi ac nid yw’r hyn a ysgrifennwyd gennych amdano yn cyfrif. Yr hyn sydd ar ôl o’ch ceisiadau:`
  return `Rhoddwyd cais ${reference} yn ${roundCy} i rywun arall. Yr hyn sydd ar ôl o’ch ceisiadau:`
}
