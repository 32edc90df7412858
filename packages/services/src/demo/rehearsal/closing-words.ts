import type { Language } from '@academy/domain/text/language'

interface ClosingWords {
  plea: string
  granted: string
  refused: string
  question: string
  answer: string
}

/** What is said after a closing, in words of our own. */
export const closingWords: Readonly<Record<Language, ClosingWords>> = {
  en: {
    plea: 'Our office was flooded on the morning of the last day, and the only computer with our draft was in it. Everything was written; we could not press the button.',
    granted: 'The flood is in the local news of that day, and the draft was complete the evening before.',
    refused:
      'The draft had two sections of nine. The deadline was known for three weeks, and others kept it.',
    question:
      'Your budget has a van in year 1 and no fuel in years 2 and 3. Is it leased, and who pays for it then?',
    answer:
      'It is leased by our partner, who pays for fuel in all three years. We should have said so: it is in their pledge.',
  },
  cy: {
    plea: 'Bu’r rhyngrwyd i lawr yn y pentref cyfan o’r noson cynt tan ar ôl hanner dydd. Roedd popeth wedi’i ysgrifennu; ni allem bwyso’r botwm.',
    granted: 'Mae’r cwmni wedi cadarnhau’r toriad, ac roedd y drafft yn gyflawn y noson cynt.',
    refused: 'Roedd yn y drafft ddwy adran o’r naw. Roedd y dyddiad cau’n hysbys ers tair wythnos.',
    question: 'Pwy sy’n talu am oruchwyliaeth y gweithwyr cyswllt ym mlwyddyn 3?',
    answer: 'Y bwrdd iechyd: mae’r llythyr yn dweud hynny, a dylem fod wedi’i nodi yn y gyllideb.',
  },
}
