import { formatInstant } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'

type Params = Readonly<Record<string, string>>

const roles: Readonly<Record<string, Record<Language, string>>> = {
  lead: { en: 'lead', cy: 'arweinydd' },
  finance: { en: 'finance', cy: 'cyllid' },
  certifier: { en: 'certifier', cy: 'ardystiwr' },
  contributor: { en: 'contributor', cy: 'cyfrannwr' },
}
const roleIn = (language: Language, role = 'contributor') => roles[role]?.[language] ?? role

const closes = (language: Language, instant: string) =>
  formatInstant(language, new Date(instant), { weekday: true })

/** Who asks, for which organisation and round, as what and until when; one link, whatever address it is opened with. */
export const invitationText = {
  en: ({ url = '', organisation = '', inviter = '', role, round, closesAt }: Params) =>
    `${inviter || 'A lead'} asks you to join ${organisation} as ${roleIn('en', role)}.

${round && closesAt ? `It is about an application to ${round}, which closes ${closes('en', closesAt)} (UK time).\n\n` : ''}Open this link within 14 days and press Join. It works if you are signed in, if you are not, and with another address of yours than this one.

${url}

If you do not know this organisation, do nothing.`,
  cy: ({ url = '', organisation = '', inviter = '', role, round, closesAt }: Params) =>
    `Mae ${inviter || 'arweinydd'} yn gofyn i chi ymuno â ${organisation} fel ${roleIn('cy', role)}.

${round && closesAt ? `Mae’n ymwneud â chais i ${round}, sy’n cau ${closes('cy', closesAt)} (amser y DU).\n\n` : ''}Agorwch y ddolen hon o fewn 14 diwrnod a phwyswch Ymuno. Mae’n gweithio os ydych wedi mewngofnodi, os nad ydych, ac â chyfeiriad arall o’ch eiddo.

${url}

Os nad ydych yn adnabod y sefydliad hwn, peidiwch â gwneud dim.`,
}

const news: Readonly<Record<string, Record<Language, (params: Params) => string>>> = {
  'role-changed': {
    en: ({ organisation, role }) => `You are now ${roleIn('en', role)} in ${organisation}.`,
    cy: ({ organisation, role }) => `Rydych bellach yn ${roleIn('cy', role)} yn ${organisation}.`,
  },
  'lead-passed-on': {
    en: ({ organisation }) => `${organisation} has another lead.`,
    cy: ({ organisation }) => `Mae gan ${organisation} arweinydd arall.`,
  },
  'member-removed': {
    en: ({ organisation }) =>
      `A lead has ended your membership of ${organisation}. What you wrote in its applications is kept.`,
    cy: ({ organisation }) =>
      `Mae arweinydd wedi dod â’ch aelodaeth o ${organisation} i ben. Cedwir yr hyn a ysgrifennwyd gennych yn ei geisiadau.`,
  },
  'member-left': {
    en: ({ organisation }) => `Somebody has left ${organisation}.`,
    cy: ({ organisation }) => `Mae rhywun wedi gadael ${organisation}.`,
  },
  'joined-elsewhere': {
    en: ({ organisation, email, role }) =>
      `Your invitation to ${email} was taken up with another address: somebody joined ${organisation} as ${roleIn('en', role)}. If you do not know who it is, remove them.`,
    cy: ({ organisation, email, role }) =>
      `Derbyniwyd eich gwahoddiad i ${email} â chyfeiriad arall: ymunodd rhywun â ${organisation} fel ${roleIn('cy', role)}. Os nad ydych yn gwybod pwy ydyw, tynnwch ef.`,
  },
  'rescue-asked': {
    en: () =>
      'Somebody says that your organisation has no lead any more, and asks to lead it. Two of the fund’s staff decide. If you still lead it, tell them now.',
    cy: () =>
      'Mae rhywun yn dweud nad oes gan eich sefydliad arweinydd mwyach, ac yn gofyn am ei arwain. Dau o staff y gronfa sy’n penderfynu. Os ydych yn dal i’w arwain, dywedwch wrthynt nawr.',
  },
  'rescue-granted': {
    en: ({ organisation }) => `${organisation} has a new lead, as two of the fund’s staff decided.`,
    cy: ({ organisation }) =>
      `Mae gan ${organisation} arweinydd newydd, yn ôl penderfyniad dau o staff y gronfa.`,
  },
  'rescue-refused': {
    en: ({ organisation }) =>
      `Nobody new leads ${organisation}: two of the fund’s staff refused the request.`,
    cy: ({ organisation }) =>
      `Nid oes neb newydd yn arwain ${organisation}: gwrthododd dau o staff y gronfa y cais.`,
  },
  'claim-granted': {
    en: ({ organisation, number }) => `The number ${number} is confirmed to be that of ${organisation}.`,
    cy: ({ organisation, number }) => `Cadarnhawyd mai rhif ${organisation} yw ${number}.`,
  },
  'claim-refused': {
    en: ({ organisation, number }) => `The number ${number} was found not to be that of ${organisation}.`,
    cy: ({ organisation, number }) => `Canfuwyd nad rhif ${organisation} yw ${number}.`,
  },
  'merge-granted': {
    en: ({ organisation }) =>
      `Two organisations were found to be one, which is now ${organisation}. Its people are those of both, and every application is there.`,
    cy: ({ organisation }) =>
      `Canfuwyd mai un yw dau sefydliad, sef ${organisation} bellach. Ei bobl yw pobl y ddau, ac mae pob cais yno.`,
  },
  'merge-refused': {
    en: ({ organisation }) => `${organisation} and another organisation were found not to be one.`,
    cy: ({ organisation }) => `Canfuwyd nad un yw ${organisation} a sefydliad arall.`,
  },
}

const newsIn = (language: Language, params: Params) => {
  const what = params['what'] ?? ''
  const link = `${params['origin'] ?? ''}${language === 'cy' ? '/cy' : ''}${params['path'] ?? ''}`
  return `${news[what]?.[language](params) ?? ''}\n\n${link}`
}

/** What happened to an organisation or to one of its people, and where to look. */
export const newsText = {
  en: (params: Params) => newsIn('en', params),
  cy: (params: Params) => newsIn('cy', params),
}
