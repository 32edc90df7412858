import { inNation } from '../../facts/in-nation.ts'
import type { Nation } from '../../facts/vocabulary.ts'
import type { EligibilityQuestion } from '../../grants/eligibility.ts'

/** The questions of the round of 2017/18 before signing in. Its rules are the real ones; the wording is a sample of our own. */

export function worksIn(nation: Nation): EligibilityQuestion {
  const { en, cy } = inNation[nation]
  return {
    name: 'works-in-nation',
    question: { en: `Will the scheme run ${en}?`, cy: `A fydd y cynllun yn rhedeg ${cy}?` },
    reason: {
      en: `This round pays for schemes that run ${en}.`,
      cy: `Mae’r rownd hon yn talu am gynlluniau sy’n rhedeg ${cy}.`,
    },
    ...(nation === 'England' && { fills: 'in-england' }),
  }
}

export const notForProfit: EligibilityQuestion = {
  fills: 'not-for-profit',
  name: 'not-for-profit',
  question: { en: 'Is your organisation not for profit?', cy: 'A yw eich sefydliad yn un nid-er-elw?' },
  hint: {
    en: 'Any surplus goes back into what you do for people.',
    cy: 'Mae unrhyw warged yn mynd yn ôl i’r hyn a wnewch dros bobl.',
  },
  reason: {
    en: 'Only organisations that are not for profit can apply.',
    cy: 'Dim ond sefydliadau nid-er-elw sy’n gallu gwneud cais.',
  },
}

export const registered: EligibilityQuestion = {
  name: 'registered',
  question: {
    en: 'Is your organisation incorporated, or a registered charity?',
    cy: 'A yw eich sefydliad wedi’i ymgorffori, neu’n elusen gofrestredig?',
  },
  hint: {
    en: 'You will be asked for its charity number or company number.',
    cy: 'Gofynnir i chi am ei rif elusen neu ei rif cwmni.',
  },
  reason: {
    en: 'The applicant must be incorporated or a registered charity. A group that is neither can take part as a partner of one that is.',
    cy: 'Rhaid i’r ymgeisydd fod wedi’i ymgorffori neu’n elusen gofrestredig. Gall grŵp nad yw’n un o’r ddau gymryd rhan fel partner i un sydd.',
  },
}

export const linkWorker: EligibilityQuestion = {
  fills: 'has-link-worker',
  name: 'link-worker',
  question: {
    en: 'Will the scheme have at least one link worker?',
    cy: 'A fydd gan y cynllun o leiaf un gweithiwr cyswllt?',
  },
  hint: {
    en: 'Someone who meets the person, agrees a plan with them and introduces them to activities and services. Some places say care navigator.',
    cy: 'Rhywun sy’n cwrdd â’r person, yn cytuno ar gynllun gydag ef ac yn ei gyflwyno i weithgareddau a gwasanaethau. Mewn rhai mannau, llywiwr gofal yw’r enw.',
  },
  reason: {
    en: 'Every scheme in this round must include a link worker.',
    cy: 'Rhaid i bob cynllun yn y rownd hon gynnwys gweithiwr cyswllt.',
  },
}

export const commissioner: EligibilityQuestion = {
  fills: 'commissioner-support',
  name: 'commissioner',
  question: {
    en: 'Does at least one local commissioner support the scheme?',
    cy: 'A yw o leiaf un comisiynydd lleol yn cefnogi’r cynllun?',
  },
  hint: {
    en: 'For example the integrated care board or the council. They will be expected to pay a growing share in years 2 and 3.',
    cy: 'Er enghraifft y bwrdd gofal integredig neu’r cyngor. Disgwylir iddynt dalu cyfran gynyddol ym mlynyddoedd 2 a 3.',
  },
  reason: {
    en: 'A scheme needs the support of a local commissioner, because the grant falls after the first year.',
    cy: 'Mae angen cefnogaeth comisiynydd lleol ar gynllun, gan fod y grant yn gostwng ar ôl y flwyddyn gyntaf.',
  },
}

export const healthInequalities: EligibilityQuestion = {
  name: 'health-inequalities',
  question: {
    en: 'Will the scheme help to reduce health inequalities?',
    cy: 'A fydd y cynllun yn helpu i leihau anghydraddoldebau iechyd?',
  },
  reason: {
    en: 'You may choose whom the scheme is for, and it must help to reduce health inequalities.',
    cy: 'Cewch ddewis ar gyfer pwy y mae’r cynllun, a rhaid iddo helpu i leihau anghydraddoldebau iechyd.',
  },
}
