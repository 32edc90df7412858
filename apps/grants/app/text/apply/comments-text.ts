import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** What the people of an application say to each other about it. */
export const commentsText = defineText({
  title: { en: 'Comments', cy: 'Sylwadau' },
  lede: {
    en: 'Between the people of this application. They are never part of what is submitted, and those who run the round cannot read them.',
    cy: 'Rhwng pobl y cais hwn. Nid ydynt byth yn rhan o’r hyn a gyflwynir, ac ni all y rhai sy’n cynnal y rownd eu darllen.',
  },
  none: { en: 'Nobody has written one yet.', cy: 'Nid oes neb wedi ysgrifennu un eto.' },
  open: {
    en: (n: number) => plural('en', n, { one: '# open comment', other: '# open comments' }),
    cy: (n: number) => plural('cy', n, { other: '# sylw agored' }),
  },
  write: { en: 'Comment', cy: 'Sylwi' },
  writeOf: { en: (q: string) => `on “${q}”`, cy: (q: string) => `ar “${q}”` },
  wholeSection: { en: 'The whole section', cy: 'Yr adran gyfan' },
  you: { en: 'You', cy: 'Chi' },
  resolve: { en: 'Mark as dealt with', cy: 'Nodi fel un a drafodwyd' },
  reopen: { en: 'Open it again', cy: 'Ei ailagor' },
  ofComment: { en: (who: string) => `: comment by ${who}`, cy: (who: string) => `: sylw gan ${who}` },
  resolved: {
    en: (who: string, when: string) => `Dealt with by ${who}, ${when}`,
    cy: (who: string, when: string) => `Wedi’i drafod gan ${who}, ${when}`,
  },
  dealtWith: { en: 'Dealt with', cy: 'Wedi’u trafod' },
  newComment: { en: 'Write a comment', cy: 'Ysgrifennu sylw' },
  about: { en: 'What is it about?', cy: 'Am beth y mae?' },
  body: { en: 'Your comment', cy: 'Eich sylw' },
  send: { en: 'Write the comment', cy: 'Ysgrifennu’r sylw' },
  blank: { en: 'Write your comment', cy: 'Ysgrifennwch eich sylw' },
  'too-long': {
    en: 'A comment has at most 4,000 letters. Shorten it',
    cy: 'Mae gan sylw 4,000 o lythrennau ar y mwyaf. Cwtogwch ef',
  },
})
