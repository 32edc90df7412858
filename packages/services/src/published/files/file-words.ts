import type { FileKind } from '@academy/domain/facts/published-files'

export const fileLanguages = ['en', 'cy'] as const
export type FileLanguage = (typeof fileLanguages)[number]

const kinds: Record<FileKind, Record<FileLanguage, string>> = {
  schemes: { en: 'Schemes', cy: 'Cynlluniau' },
  services: { en: 'Services', cy: 'Gwasanaethau' },
  areas: { en: 'Areas', cy: 'Ardaloedd' },
  awards: { en: 'Awards', cy: 'Dyfarniadau' },
  programmes: { en: 'Programmes', cy: 'Rhaglenni' },
  evidence: { en: 'Evidence', cy: 'Tystiolaeth' },
  timeline: { en: 'Policy events', cy: 'Digwyddiadau polisi' },
  figures: { en: 'Figures', cy: 'Ffigurau' },
  organisations: { en: 'Organisations', cy: 'Sefydliadau' },
}

export interface CitedFile {
  kind: FileKind
  language: FileLanguage
  release: { number: number; publishedOn: string }
  filters: Readonly<Record<string, string>>
  /** Where the same rows can be had for as long as the release is kept. */
  url: string
}

/** How to cite the rows: who, what, which release, where. */
export function citation({ kind, language, release, filters, url }: CitedFile): string {
  const narrowed = Object.entries(filters).map(([name, value]) => `${name}=${value}`)
  const what = [kinds[kind][language], ...(narrowed.length > 0 ? [`(${narrowed.join(', ')})`] : [])].join(' ')
  return language === 'cy'
    ? `Academi Presgripsiynu Cymdeithasol, Atlas. ${what}. Rhyddhad ${release.number}, cyhoeddwyd ${release.publishedOn}. ${url}`
    : `Social Prescribing Academy, Atlas. ${what}. Release ${release.number}, published ${release.publishedOn}. ${url}`
}

export const licenceNote: Record<FileLanguage, string> = {
  en: 'Facts come from many publishers under different terms. Each row names the licence of its source: check it before reusing wording or a whole table. Rows marked facts-only hold facts in our own words from pages whose rights are reserved.',
  cy: 'Daw’r ffeithiau gan lawer o gyhoeddwyr o dan delerau gwahanol. Mae pob rhes yn enwi trwydded ei ffynhonnell: gwiriwch hi cyn ailddefnyddio geiriad neu dabl cyfan. Mae rhesi facts-only yn cynnwys ffeithiau yn ein geiriau ni o dudalennau â’u hawliau wedi’u cadw.',
}
