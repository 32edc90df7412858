import { defineText } from '@academy/domain/text/define-text'

/** The heads of the audit log that are published each day. */
export const logText = defineText({
  title: { en: 'The log, day by day', cy: 'Y log, ddydd wrth ddydd' },
  lede: {
    en: 'Every step of a round is written into a log to which nothing can be done but add. Each morning at six we publish a signed fingerprint of it. Whoever keeps a copy can prove later that nothing before it was changed.',
    cy: 'Ysgrifennir pob cam o rownd mewn log na ellir gwneud dim iddo ond ychwanegu. Bob bore am chwech rydym yn cyhoeddi ôl bys wedi’i lofnodi ohono. Gall unrhyw un sy’n cadw copi brofi’n ddiweddarach na newidiwyd dim o’i flaen.',
  },
  none: {
    en: 'Nothing is published yet: the first head follows within a minute of the first entry.',
    cy: 'Nid oes dim wedi’i gyhoeddi eto: daw’r pen cyntaf o fewn munud i’r cofnod cyntaf.',
  },
  missing: { en: 'A head is missing', cy: 'Mae pen ar goll' },
  missingBody: {
    en: (days: string) =>
      `Nothing was published for ${days}. It will be made up, with the time at which that is really done.`,
    cy: (days: string) =>
      `Ni chyhoeddwyd dim ar gyfer ${days}. Caiff ei wneud yn ddiweddarach, gyda’r amser y gwneir hynny mewn gwirionedd.`,
  },
  heads: { en: 'The last 31 days, the newest first', cy: 'Y 31 diwrnod diwethaf, y diweddaraf yn gyntaf' },
  day: { en: 'Day', cy: 'Diwrnod' },
  entries: { en: 'Entries', cy: 'Cofnodion' },
  root: { en: 'Fingerprint (root hash)', cy: 'Ôl bys (hash y gwraidd)' },
  published: { en: 'Published', cy: 'Cyhoeddwyd' },
  late: { en: 'made up late', cy: 'gwnaed yn hwyr' },
  key: { en: 'Key', cy: 'Allwedd' },
  how: { en: 'How to check it', cy: 'Sut i’w wirio' },
  save: { en: 'All heads as JSON', cy: 'Pob pen fel JSON' },
  howBody: {
    en: 'The file has every day since the first: the text that was signed, the signature, the public key, and the proof that the log of the day before is the beginning of this one. A small script in the documentation of this software, docs/verify-heads.mjs, checks it with nothing but Node.',
    cy: 'Mae’r ffeil yn cynnwys pob diwrnod ers y cyntaf: y testun a lofnodwyd, y llofnod, yr allwedd gyhoeddus, a’r prawf mai log y diwrnod cynt yw dechrau hwn. Mae sgript fach yn nogfennaeth y feddalwedd hon, docs/verify-heads.mjs, yn ei gwirio heb ddim ond Node.',
  },
  howKeep: {
    en: 'Keep the file. A head is worth as much as its distance from us: only a copy that we do not hold shows that we did not write the log anew.',
    cy: 'Cadwch y ffeil. Mae pen yn werth cymaint â’i bellter oddi wrthym: dim ond copi nad yw yn ein dwylo ni sy’n dangos na wnaethom ailysgrifennu’r log.',
  },
})
