import { defineText } from '@academy/domain/text/define-text'

export const homeText = defineText({
  title: { en: 'Funding for social prescribing', cy: 'Cyllid ar gyfer presgripsiynu cymdeithasol' },
  lede: {
    en: 'Apply for a grant to run a scheme in which link workers introduce people to the arts, nature, activity, advice and company.',
    cy: 'Gwnewch gais am grant i redeg cynllun lle mae gweithwyr cyswllt yn cyflwyno pobl i’r celfyddydau, natur, gweithgarwch, cyngor a chwmni.',
  },
  rounds: { en: 'Funding rounds', cy: 'Rowndiau ariannu' },
  noRounds: {
    en: 'No round is on show at the moment. Look again later.',
    cy: 'Nid oes rownd i’w gweld ar hyn o bryd. Edrychwch eto’n nes ymlaen.',
  },
  ruleYearOne: {
    en: (pounds: string) => `Up to ${pounds} in the first year`,
    cy: (pounds: string) => `Hyd at ${pounds} yn y flwyddyn gyntaf`,
  },
  ruleUpTo: {
    en: (pounds: string) => `Up to ${pounds}, for one year`,
    cy: (pounds: string) => `Hyd at ${pounds}, am flwyddyn`,
  },
  ruleBetween: {
    en: (least: string, most: string) => `${least} to ${most}, for one year`,
    cy: (least: string, most: string) => `${least} i ${most}, am flwyddyn`,
  },
  ruleTaper: {
    en: 'Less in each later year: local commissioners pay the rest',
    cy: 'Llai ym mhob blwyddyn wedyn: comisiynwyr lleol sy’n talu’r gweddill',
  },
  ruleRest: {
    en: 'Others pay what the grant does not',
    cy: 'Eraill sy’n talu’r hyn nad yw’r grant yn ei dalu',
  },
  ruleMatchLeast: {
    en: (percent: number) => `Others pay at least ${percent}% of the costs`,
    cy: (percent: number) => `Eraill yn talu o leiaf ${percent}% o’r costau`,
  },
  ruleNoMatch: {
    en: 'Nobody else has to pay a part',
    cy: 'Nid oes rhaid i neb arall dalu cyfran',
  },
  readRules: { en: 'Read the rules', cy: 'Darllen y rheolau' },
  how: { en: 'How it works', cy: 'Sut mae’n gweithio' },
  step1: { en: 'Check whether you can apply', cy: 'Gwiriwch a allwch wneud cais' },
  step1Body: {
    en: 'A few yes-or-no questions, without an account. If the answer is no, it says why and what you could do.',
    cy: 'Ychydig o gwestiynau ie neu na, heb gyfrif. Os na yw’r ateb, mae’n dweud pam a beth y gallech ei wneud.',
  },
  step2: {
    en: 'Write it, alone or together',
    cy: 'Ysgrifennwch ef, ar eich pen eich hun neu gyda’ch gilydd',
  },
  step2Body: {
    en: 'Sections in any order, saved as you go. Nothing you type is lost: not when two people write at once, and not when you are signed out.',
    cy: 'Adrannau mewn unrhyw drefn, wedi’u cadw wrth fynd. Ni chollir dim a deipiwch: nid pan fydd dau’n ysgrifennu ar unwaith, ac nid pan gewch eich allgofnodi.',
  },
  step3: { en: 'Check and submit', cy: 'Gwirio a chyflwyno' },
  step3Body: {
    en: 'See every answer on one page first. Your receipt gives the time and seals what you sent: if one letter were changed later, anybody could tell.',
    cy: 'Gweld pob ateb ar un dudalen yn gyntaf. Mae eich derbynneb yn rhoi’r amser ac yn selio’r hyn a anfonwyd: pe newidid un llythyren wedyn, gallai unrhyw un weld hynny.',
  },
  who: { en: 'Who it is for', cy: 'Ar gyfer pwy y mae' },
  whoBody: {
    en: 'Charities, community groups with a registration, and others that are not for profit and run or want to run a social prescribing scheme. A group of organisations applies through the one that leads it.',
    cy: 'Elusennau, grwpiau cymunedol cofrestredig, ac eraill nid-er-elw sy’n rhedeg neu am redeg cynllun presgripsiynu cymdeithasol. Mae grŵp o sefydliadau yn gwneud cais drwy’r un sy’n ei arwain.',
  },
  yours: { en: 'Go to your applications', cy: 'Mynd i’ch ceisiadau' },
})
