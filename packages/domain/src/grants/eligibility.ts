import type { Words } from '../text/words.ts'
import { inNation } from '../facts/in-nation.ts'
import type { RoundRules } from './round-rules.ts'

/** One question that is answered with yes or no before anybody signs in. A yes is what the round asks for. */
export interface EligibilityQuestion {
  name: string
  question: Words
  hint?: Words
  /** Why a "no" ends it, in a sentence to be shown. */
  reason: Words
}

export interface EligibilityOutcome {
  /** `unfinished` while a question is open and none has been answered with no. */
  outcome: 'eligible' | 'not-eligible' | 'unfinished'
  /** The questions answered with no: their `reason` is what to show. */
  failed: EligibilityQuestion[]
  unanswered: EligibilityQuestion[]
}

/** The questions that a round's rules lead to, in the order to ask them. Sample wording of our own. */
export function eligibilityQuestions(rules: RoundRules): EligibilityQuestion[] {
  const [nation] = rules.nations
  return [
    ...(nation ? [worksIn(nation)] : []),
    ...(rules.notForProfitRequired ? [NOT_FOR_PROFIT] : []),
    ...(rules.registrationRequired ? [REGISTERED] : []),
    ...(rules.linkWorkerRequired ? [LINK_WORKER] : []),
    ...(rules.commissionerSupportRequired ? [COMMISSIONER] : []),
    ...(rules.reducesHealthInequalities ? [INEQUALITIES] : []),
  ]
}

/** What the answers so far mean. Anything but `yes` and `no` counts as not answered. */
export function eligibilityOutcome(
  rules: RoundRules,
  answers: Readonly<Record<string, string | undefined>>,
): EligibilityOutcome {
  const questions = eligibilityQuestions(rules)
  const failed = questions.filter(({ name }) => answers[name] === 'no')
  const unanswered = questions.filter(({ name }) => answers[name] !== 'yes' && answers[name] !== 'no')
  if (failed.length > 0) return { outcome: 'not-eligible', failed, unanswered }
  return { outcome: unanswered.length > 0 ? 'unfinished' : 'eligible', failed, unanswered }
}

function worksIn(nation: RoundRules['nations'][number]): EligibilityQuestion {
  const { en, cy } = inNation[nation]
  return {
    name: 'works-in-nation',
    question: {
      en: `Will the scheme run ${en}?`,
      cy: `A fydd y cynllun yn rhedeg ${cy}?`,
    },
    reason: {
      en: `This round pays for schemes that run ${en}.`,
      cy: `Mae’r rownd hon yn talu am gynlluniau sy’n rhedeg ${cy}.`,
    },
  }
}

const NOT_FOR_PROFIT: EligibilityQuestion = {
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

const REGISTERED: EligibilityQuestion = {
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

const LINK_WORKER: EligibilityQuestion = {
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

const COMMISSIONER: EligibilityQuestion = {
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

const INEQUALITIES: EligibilityQuestion = {
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
