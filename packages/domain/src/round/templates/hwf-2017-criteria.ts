import type { Criterion } from '../criterion.ts'
import { zeroToFour } from './scale.ts'

/** By what bids to a round like that of 2017/18 are judged: a sample of our own. */
export const criteria2017: Criterion[] = [
  {
    name: 'need',
    label: { en: 'Need and health inequalities', cy: 'Angen ac anghydraddoldebau iechyd' },
    guidance: {
      en: 'How well does it show who needs this, from what it knows of the place and the people?',
      cy: 'Pa mor dda y mae’n dangos pwy sydd angen hyn, o’r hyn y mae’n ei wybod am y lle a’r bobl?',
    },
    weightPercent: 25,
    scale: zeroToFour,
  },
  {
    name: 'scheme',
    label: { en: 'The scheme and its link workers', cy: 'Y cynllun a’i weithwyr cyswllt' },
    guidance: {
      en: 'Is it plain what happens to somebody who is referred, and who does it?',
      cy: 'A yw’n glir beth sy’n digwydd i rywun a atgyfeirir, a phwy sy’n ei wneud?',
    },
    weightPercent: 25,
    scale: zeroToFour,
  },
  {
    name: 'lasting',
    label: { en: 'Commissioners, and what lasts', cy: 'Comisiynwyr, a’r hyn sy’n para' },
    guidance: {
      en: 'How firm are the pledges, and would it stand after the third year?',
      cy: 'Pa mor gadarn yw’r addewidion, ac a fyddai’n sefyll ar ôl y drydedd flwyddyn?',
    },
    weightPercent: 20,
    scale: zeroToFour,
  },
  {
    name: 'value',
    label: { en: 'Costs', cy: 'Costau' },
    guidance: {
      en: 'Do the costs fit what will be done, and the number of people it helps?',
      cy: 'A yw’r costau’n cyd-fynd â’r hyn a wneir, a nifer y bobl y mae’n eu helpu?',
    },
    weightPercent: 15,
    scale: zeroToFour,
  },
  {
    name: 'evidence',
    label: { en: 'Outcomes and evidence', cy: 'Deilliannau a thystiolaeth' },
    guidance: {
      en: 'Will it be known what changed? An honest gap counts for a bid, not against it.',
      cy: 'A fydd yn hysbys beth a newidiodd? Mae bwlch gonest yn cyfrif o blaid cais, nid yn ei erbyn.',
    },
    weightPercent: 15,
    scale: zeroToFour,
  },
]
