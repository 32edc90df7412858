import type { SourceClass } from './source-class.ts'

/** A host is of a class when it is one of these or lies below one of them. The first class that has it holds. */
const domains: readonly (readonly [SourceClass, readonly string[]])[] = [
  [
    'copy',
    [
      'azurefd.net',
      'cargodev.co.uk',
      'docsbay.net',
      'docslib.org',
      'documents.pub',
      'dokumen.tips',
      'fdokumen.com',
      'issuu.com',
      'pdffox.com',
      'pdfslide.net',
      'readkong.com',
      'researchgate.net',
      'scribd.com',
      'slideplayer.com',
      'studylib.net',
      'temp.link',
      'webflow.io',
    ],
  ],
  [
    'official-statistics',
    [
      'digital.nhs.uk',
      'nisra.gov.uk',
      'ons.gov.uk',
      'scotlandscensus.gov.uk',
      'statistics.gov.uk',
      'statistics.gov.scot',
      'statswales.gov.wales',
    ],
  ],
  [
    'government',
    [
      'gov.scot',
      'gov.uk',
      'gov.wales',
      'moderngov.co.uk',
      'niassembly.gov.uk',
      'parlamaid-alba.scot',
      'parliament.scot',
      'parliament.uk',
      'senedd.wales',
    ],
  ],
  ['nhs-body', ['hscni.net', 'nhs.scot', 'nhs.uk', 'nhs.wales']],
  ['peer-reviewed', ['bjgp.org', 'bmj.com', 'doi.org', 'jmir.org', 'ncbi.nlm.nih.gov', 'thelancet.com']],
]

/** One part of a name that says that a host is for developing, testing or editing: what it shows may be gone tomorrow. */
const notForReaders = /(^|\.)(cms|dev|preview|stage|staging|temp|test)\./

/** Sharing sites that come and go under one name in many countries. */
const sharing = /^(f|v)documents?\./

/** The class that a host seems to have by its name alone; nothing where only a person can say. The reviewed list decides. */
export function proposeSourceClass(host: string): SourceClass | undefined {
  if (notForReaders.test(host) || sharing.test(host)) return 'copy'
  return domains.find(([, names]) => names.some((name) => host === name || host.endsWith(`.${name}`)))?.[0]
}
