import { defineText } from '@academy/domain/text/define-text'

/** What is said of a form that was not taken as it came, by the reason. */
export const keptFormText = defineText({
  unavailable: {
    en: 'We could not save that just now. What you typed is still here',
    cy: 'Ni allem gadw hynny ar hyn o bryd. Mae’r hyn a deipioch yn dal yma',
  },
  'unavailable-body': {
    en: 'Our database did not answer. Wait a few seconds, then send it again from this page: nothing is lost as long as it is open.',
    cy: 'Nid atebodd ein cronfa ddata. Arhoswch ychydig eiliadau, yna anfonwch ef eto o’r dudalen hon: ni chollir dim tra bydd ar agor.',
  },
  'too-many': {
    en: 'Too many tries. What you typed is still here',
    cy: 'Gormod o ymdrechion. Mae’r hyn a deipioch yn dal yma',
  },
  'too-many-body': {
    en: 'Nothing was saved. Wait a few minutes, then send it again from this page.',
    cy: 'Ni chadwyd dim. Arhoswch ychydig funudau, yna anfonwch ef eto o’r dudalen hon.',
  },
  unreadable: {
    en: 'Something in that form is not what its page asks for. What you typed is still here',
    cy: 'Nid yw rhywbeth yn y ffurflen honno’n cyfateb i’r hyn y mae ei thudalen yn ei ofyn. Mae’r hyn a deipioch yn dal yma',
  },
  'unreadable-body': {
    en: 'Nothing was saved. Open the page again, and copy your text into it from here.',
    cy: 'Ni chadwyd dim. Agorwch y dudalen eto, a chopïwch eich testun iddi oddi yma.',
  },
  'too-much': {
    en: 'That form has more in it than its page asks for. What you typed is still here',
    cy: 'Mae mwy yn y ffurflen honno nag y mae ei thudalen yn ei ofyn. Mae’r hyn a deipioch yn dal yma',
  },
  'too-much-body': {
    en: 'Nothing was saved. Open the page again, and copy your text into it from here.',
    cy: 'Ni chadwyd dim. Agorwch y dudalen eto, a chopïwch eich testun iddi oddi yma.',
  },
  again: { en: 'Send it again', cy: 'Ei anfon eto' },
  open: { en: 'Open the page again', cy: 'Agor y dudalen eto' },
  typed: { en: 'What you typed', cy: 'Yr hyn a deipioch' },
  typedOf: {
    en: (number: number, count: number) => `What you typed, ${number} of ${count}`,
    cy: (number: number, count: number) => `Yr hyn a deipioch, ${number} o ${count}`,
  },
  typedCopy: {
    en: 'It was not saved. You can copy it from here.',
    cy: 'Ni chafodd ei gadw. Gallwch ei gopïo oddi yma.',
  },
  typedHint: {
    en: 'To be quite sure, you can copy it from here.',
    cy: 'I fod yn hollol sicr, gallwch ei gopïo oddi yma.',
  },
})
