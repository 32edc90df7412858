import { defineText } from '@academy/domain/text/define-text'

/** Words of the island: they travel in the page as data, so a `#` stands where a number goes. */
export const keepText = defineText({
  found: {
    en: 'This browser holds text that was typed here and not saved, from #',
    cy: 'Mae’r porwr hwn yn dal testun a deipiwyd yma ac nas cadwyd, o #',
  },
  inForm: { en: 'In the form now', cy: 'Yn y ffurflen nawr' },
  typedHere: { en: 'Typed here, not saved', cy: 'Wedi’i deipio yma, heb ei gadw' },
  nothing: { en: 'Nothing', cy: 'Dim' },
  use: { en: 'Use this', cy: 'Defnyddio hwn' },
  drop: { en: 'Drop it', cy: 'Ei ollwng' },
  saved: { en: 'Saved #', cy: 'Wedi’i gadw #' },
  lost: {
    en: 'Not saved yet: no connection. Kept in this browser.',
    cy: 'Heb ei gadw eto: dim cysylltiad. Fe’i cedwir yn y porwr hwn.',
  },
  lostAndFull: {
    en: 'Not saved yet: no connection, and this browser cannot keep it. Leave this page open.',
    cy: 'Heb ei gadw eto: dim cysylltiad, ac ni all y porwr hwn ei ddal. Gadewch y dudalen hon ar agor.',
  },
  signedOut: {
    en: 'You are signed out. Sign in in a new tab and come back to this one: nothing is lost.',
    cy: 'Rydych wedi’ch allgofnodi. Mewngofnodwch mewn tab newydd a dewch yn ôl i’r un hwn: ni chollir dim.',
  },
  signIn: { en: 'Sign in (new tab)', cy: 'Mewngofnodi (tab newydd)' },
  refused: {
    en: 'This was not saved, and is kept in this browser. Press “Save and continue” to see why.',
    cy: 'Ni chadwyd hyn, ac fe’i cedwir yn y porwr hwn. Pwyswch “Cadw a pharhau” i weld pam.',
  },
  tooLong: {
    en: 'One answer is longer than we can keep, so it is not saved. Shorten it.',
    cy: 'Mae un ateb yn hwy nag y gallwn ei gadw, felly nis cadwyd. Cwtogwch ef.',
  },
  metOther: {
    en: '@ wrote another answer here at #. Yours is kept beside it.',
    cy: 'Ysgrifennodd @ ateb arall yma am #. Cedwir eich un chi wrth ei ymyl.',
  },
  metOwn: {
    en: 'You wrote another answer here in another window, at #. This one is kept beside it.',
    cy: 'Ysgrifennoch ateb arall yma mewn ffenestr arall, am #. Cedwir hwn wrth ei ymyl.',
  },
  seeBoth: { en: 'See both', cy: 'Gweld y ddau' },
  unnamed: { en: 'Somebody of your organisation', cy: 'Rhywun o’ch sefydliad' },
  wordsOne: { en: '# word of @', cy: '# gair o @' },
  wordsMany: { en: '# words of @', cy: '# gair o @' },
  wordsOver: { en: '# words of @: shorten it', cy: '# gair o @: cwtogwch ef' },
  endsSoon: {
    en: 'You will be signed out in # minutes. What you typed stays here.',
    cy: 'Fe’ch allgofnodir ymhen # munud. Mae’r hyn a deipioch yn aros yma.',
  },
  stay: { en: 'Stay signed in', cy: 'Aros wedi mewngofnodi' },
  ended: {
    en: 'You are signed out. What you typed stays here: save, and you can sign in again without losing it.',
    cy: 'Rydych wedi’ch allgofnodi. Mae’r hyn a deipioch yn aros yma: cadwch, a gallwch fewngofnodi eto heb ei golli.',
  },
})
