import { defineText } from '../text/define-text.ts'

/** The words of a letter about a decision, before a person edits them. */
export const letterText = defineText({
  greeting: { en: 'Dear colleagues,', cy: 'Annwyl gydweithwyr,' },
  about: {
    en: (reference: string, round: string) => `This is about application ${reference} to ${round}.`,
    cy: (reference: string, round: string) => `Mae hyn yn ymwneud â chais ${reference} i ${round}.`,
  },
  funded: {
    en: (sum: string) => `We are glad to offer you ${sum}, all that you asked for.`,
    cy: (sum: string) => `Mae’n bleser gennym gynnig ${sum} i chi, y cyfan y gofynnoch amdano.`,
  },
  'part-funded': {
    en: (sum: string) =>
      `We are glad to offer you ${sum}: a part of what you asked for, and no less than you said would still be of use.`,
    cy: (sum: string) =>
      `Mae’n bleser gennym gynnig ${sum} i chi: rhan o’r hyn y gofynnoch amdano, a dim llai na’r hyn y dywedoch a fyddai’n dal o ddefnydd.`,
  },
  reserve: {
    en: (rank: string) =>
      `We cannot offer you money now. Your application is number ${rank} on the reserve list: if an award ends, its money is offered in the order of that list, where it fits.`,
    cy: (rank: string) =>
      `Ni allwn gynnig arian i chi nawr. Mae eich cais yn rhif ${rank} ar y rhestr wrth gefn: os daw dyfarniad i ben, cynigir ei arian yn nhrefn y rhestr honno, lle mae’n ffitio.`,
  },
  refused: {
    en: 'We are sorry that we cannot offer you money in this round.',
    cy: 'Mae’n ddrwg gennym na allwn gynnig arian i chi yn y rownd hon.',
  },
  none: {
    en: 'Nothing was decided of it, because it took no part in the division of the money.',
    cy: 'Ni phenderfynwyd dim yn ei gylch, gan na chymerodd ran yn y gwaith o rannu’r arian.',
  },
  offered: {
    en: (sum: string) =>
      `Money has become free since the results were told, and your application was next on the reserve list. We are glad to offer you ${sum}.`,
    cy: (sum: string) =>
      `Mae arian wedi dod yn rhydd ers dweud y canlyniadau, a’ch cais chi oedd nesaf ar y rhestr wrth gefn. Mae’n bleser gennym gynnig ${sum} i chi.`,
  },
  appealed: {
    en: (sum: string) =>
      `Your appeal against the result was upheld. The result has changed after it: money of the round is free, and we are glad to offer you ${sum}, before the reserve list.`,
    cy: (sum: string) =>
      `Cadarnhawyd eich apêl yn erbyn y canlyniad. Mae’r canlyniad wedi newid ar ei hôl: mae arian y rownd yn rhydd, ac mae’n bleser gennym gynnig ${sum} i chi, cyn y rhestr wrth gefn.`,
  },
  declined: {
    en: 'You have declined the award that was offered to you, so it has ended and its money is offered to others.',
    cy: 'Rydych wedi gwrthod y dyfarniad a gynigiwyd i chi, felly mae wedi dod i ben a chynigir ei arian i eraill.',
  },
  expired: {
    en: 'The award that was offered to you was not taken up in time, so it has ended and its money is offered to others.',
    cy: 'Ni dderbyniwyd y dyfarniad a gynigiwyd i chi mewn pryd, felly mae wedi dod i ben a chynigir ei arian i eraill.',
  },
  withdrawn: {
    en: 'The award that was offered to you has been withdrawn.',
    cy: 'Mae’r dyfarniad a gynigiwyd i chi wedi’i dynnu’n ôl.',
  },
  years: { en: 'What is paid in each year', cy: 'Yr hyn a delir bob blwyddyn' },
  year: {
    en: (year: string, sum: string) => `${year}: ${sum}`,
    cy: (year: string, sum: string) => `Blwyddyn ${year}: ${sum}`,
  },
  conditions: { en: 'Conditions', cy: 'Amodau' },
  why: { en: 'How this was decided', cy: 'Sut y penderfynwyd hyn' },
  score: {
    en: (points: string) => `Its readers gave your application ${points} of 100 points together.`,
    cy: (points: string) => `Rhoddodd ei ddarllenwyr ${points} o 100 pwynt i’ch cais rhyngddynt.`,
  },
  'because-awarded': {
    en: 'It is among those that are worth most together within the money and the rules of the round.',
    cy: 'Mae ymhlith y rhai sydd werth y mwyaf gyda’i gilydd o fewn arian a rheolau’r rownd.',
  },
  'because-part': {
    en: 'The whole sum did not fit beside the other awards within the money and the rules of the round.',
    cy: 'Nid oedd y swm cyfan yn ffitio wrth ochr y dyfarniadau eraill o fewn arian a rheolau’r rownd.',
  },
  'because-by-hand': {
    en: (reason: string) => `The panel decided this by itself, with the agreement of two people: “${reason}”`,
    cy: (reason: string) => `Y panel a benderfynodd hyn ei hun, gyda chytundeb dau berson: “${reason}”`,
  },
  'because-score-least': {
    en: (least: string) => `The round pays nothing below ${least} points.`,
    cy: (least: string) => `Nid yw’r rownd yn talu dim islaw ${least} pwynt.`,
  },
  'because-weighed': {
    en: 'The awards that were made are worth more together than any that would have had room for it.',
    cy: 'Mae’r dyfarniadau a wnaed werth mwy gyda’i gilydd nag unrhyw rai a fyddai wedi gadael lle iddo.',
  },
  'because-lot': {
    en: (lot: string) =>
      `It was among applications that could not be told apart, of which some were drawn by lot from a seed that was said before. Its lot came as number ${lot}.`,
    cy: (lot: string) =>
      `Roedd ymhlith ceisiadau na ellid gwahaniaethu rhyngddynt, a thynnwyd coelbren ar rai ohonynt o hedyn a ddywedwyd ymlaen llaw. Daeth ei goelbren yn rhif ${lot}.`,
  },
  'left-withdrawn': { en: 'You withdrew it.', cy: 'Fe’i tynnwyd yn ôl gennych.' },
  'left-ineligible': {
    en: 'Two people found that it is not eligible, and told you why.',
    cy: 'Canfu dau berson nad yw’n gymwys, a dywedwyd wrthych pam.',
  },
  'left-duplicate': {
    en: 'Two people found that it repeats another application, and told you so.',
    cy: 'Canfu dau berson ei fod yn ailadrodd cais arall, a dywedwyd hynny wrthych.',
  },
  'left-other': {
    en: 'It has no score, or no sum that could be paid.',
    cy: 'Nid oes iddo sgôr, na swm y gellid ei dalu.',
  },
  'limit-budget': {
    en: (years: string) => `The money of ${years} was given out.`,
    cy: (years: string) => `Roedd arian ${years} wedi’i roi.`,
  },
  and: { en: ' and ', cy: ' a ' },
  'limit-share': {
    en: 'A rule of the round says how the money or the awards are shared between groups of bids.',
    cy: 'Mae un o reolau’r rownd yn dweud sut y rhennir yr arian neu’r dyfarniadau rhwng grwpiau o geisiadau.',
  },
  'limit-organisation': {
    en: 'A rule of the round limits what one organisation gets.',
    cy: 'Mae un o reolau’r rownd yn cyfyngu ar yr hyn y mae un sefydliad yn ei gael.',
  },
  'limit-exclusive': {
    en: 'The panel would pay one of a set of bids at most, and another of them is paid.',
    cy: 'Byddai’r panel yn talu un o set o geisiadau ar y mwyaf, a thelir un arall ohonynt.',
  },
  feedback: { en: 'What its readers wrote', cy: 'Yr hyn a ysgrifennodd ei ddarllenwyr' },
  quote: { en: (said: string) => `“${said}”`, cy: (said: string) => `‘${said}’` },
  closing: { en: 'Thank you for the work that you put into it.', cy: 'Diolch am y gwaith a roesoch ynddo.' },
})
