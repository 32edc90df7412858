import { defineText } from '@academy/domain/text/define-text'

/** One letter: its text in both languages, what it was made from, and its history. */
export const letterPageText = defineText({
  english: { en: 'In English', cy: 'Yn Saesneg' },
  welsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  format: {
    en: 'An empty line begins a paragraph; a line that begins with “# ” is a heading.',
    cy: 'Mae llinell wag yn dechrau paragraff; mae llinell sy’n dechrau â “# ” yn bennawd.',
  },
  quotes: {
    en: 'What readers wrote stands as they wrote it, in whichever language that was. Translate what the applicant should read in the other.',
    cy: 'Mae’r hyn a ysgrifennodd darllenwyr yn sefyll fel yr ysgrifennwyd ef, ym mha iaith bynnag. Cyfieithwch yr hyn y dylai’r ymgeisydd ei ddarllen yn y llall.',
  },
  save: { en: 'Save the letter', cy: 'Cadw’r llythyr' },
  ready: { en: 'It was read and is ready', cy: 'Fe’i darllenwyd ac mae’n barod' },
  readyBody: {
    en: 'Somebody has read both languages as they stand here.',
    cy: 'Mae rhywun wedi darllen y ddwy iaith fel y maent yma.',
  },
  isReady: {
    en: (who: string, when: string) => `Ready: ${who}, ${when}.`,
    cy: (who: string, when: string) => `Parod: ${who}, ${when}.`,
  },
  locked: {
    en: 'An announcement stands or has been told, so nothing of this letter changes.',
    cy: 'Mae cyhoeddiad yn sefyll neu wedi’i ddweud, felly nid oes dim o’r llythyr hwn yn newid.',
  },
  edit: { en: 'Edit', cy: 'Golygu' },
  preview: { en: 'As it will be read', cy: 'Fel y caiff ei ddarllen' },
  feedback: { en: 'What its readers wrote for the applicant', cy: 'Yr hyn a ysgrifennodd ei ddarllenwyr i’r ymgeisydd' }, // prettier-ignore
  noFeedback: { en: 'Its readers wrote nothing for the applicant.', cy: 'Ni ysgrifennodd ei ddarllenwyr ddim i’r ymgeisydd.' }, // prettier-ignore
  history: { en: 'History', cy: 'Hanes' },
  drafted: {
    en: (who: string, when: string) => `Drafted by the system for ${who}, ${when}`,
    cy: (who: string, when: string) => `Drafftiwyd gan y system i ${who}, ${when}`,
  },
  written: {
    en: (who: string, when: string) => `Written by ${who}, ${when}`,
    cy: (who: string, when: string) => `Ysgrifennwyd gan ${who}, ${when}`,
  },
  changedTitle: { en: 'Somebody else wrote it meanwhile', cy: 'Ysgrifennodd rhywun arall ef yn y cyfamser' },
  changed: {
    en: (who: string, when: string) =>
      `${who} saved another text on ${when}. Yours is below and is not kept yet; theirs is under “As it will be read”. Take from it what you need, and save again.`,
    cy: (who: string, when: string) =>
      `Cadwodd ${who} destun arall ar ${when}. Mae eich un chi isod ac nid yw wedi’i gadw eto; mae eu hun nhw o dan “Fel y caiff ei ddarllen”. Cymerwch ohono yr hyn sydd ei angen arnoch, a chadwch eto.`,
  },
  'en-missing': { en: 'Write the letter in English', cy: 'Ysgrifennwch y llythyr yn Saesneg' },
  'cy-missing': { en: 'Write the letter in Welsh', cy: 'Ysgrifennwch y llythyr yn Gymraeg' },
})
