import type { Criterion } from '../criterion.ts'

const scale: Criterion['scale'] = [
  { score: 0, label: { en: 'No', cy: 'Na' } },
  { score: 1, label: { en: 'Somewhat', cy: 'I ryw raddau' } },
  { score: 2, label: { en: 'Yes', cy: 'Ydy' } },
  { score: 3, label: { en: 'Outstandingly', cy: 'Yn rhagorol' } },
]

/** By what bids to the small arts round are judged. */
export const smallArtsCriteria: Criterion[] = [
  {
    name: 'taking-part',
    label: { en: 'Taking part', cy: 'Cymryd rhan' },
    guidance: {
      en: 'Do people make something themselves, and are those welcome who seldom do?',
      cy: 'A yw pobl yn creu rhywbeth eu hunain, ac a oes croeso i’r rhai sy’n gwneud hynny’n anaml?',
    },
    weightPercent: 50,
    scale,
  },
  {
    name: 'idea',
    label: { en: 'The idea', cy: 'Y syniad' },
    guidance: {
      en: 'Is it plain what will be made, by whom, and why there?',
      cy: 'A yw’n glir beth a gaiff ei greu, gan bwy, a pham yno?',
    },
    weightPercent: 30,
    scale,
  },
  {
    name: 'sums',
    label: { en: 'The sums', cy: 'Y symiau' },
    guidance: {
      en: 'Do the costs fit what will happen?',
      cy: 'A yw’r costau’n cyd-fynd â’r hyn a fydd yn digwydd?',
    },
    weightPercent: 20,
    scale,
  },
]
