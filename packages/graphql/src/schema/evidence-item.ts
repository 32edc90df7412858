import { builder } from './builder.ts'
import { EvidenceGrade, EvidenceKind, Nation } from './enums.ts'
import { Fact, Node } from './node.ts'
import { EvidenceItem } from './refs.ts'

const longText = { cost: { weight: 5 } }

builder.objectType(EvidenceItem, {
  description:
    'A study of social prescribing, with a grade of how strong it is and the reason for the grade.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The name of the item in web addresses.' }),
    title: t.exposeString('title', { description: 'The title of the study.' }),
    authors: t.exposeString('authors', { nullable: true, description: 'Who wrote it.' }),
    year: t.exposeInt('year', { nullable: true, description: 'The year it was published.' }),
    kind: t.expose('kind', { type: EvidenceKind, description: 'Its design.' }),
    nations: t.expose('nations', { type: [Nation], description: 'The nations it is about.' }),
    outcomeMeasures: t.exposeString('outcomeMeasures', {
      nullable: true,
      description: 'What it measured.',
      extensions: longText,
    }),
    sampleSize: t.exposeString('sampleSize', {
      nullable: true,
      description: 'How many took part, as written.',
    }),
    effectSummary: t.exposeString('effectSummary', {
      nullable: true,
      description: 'What it found.',
      extensions: longText,
    }),
    qualityNote: t.exposeString('qualityNote', {
      nullable: true,
      description: 'Its strengths and weaknesses.',
      extensions: longText,
    }),
    grade: t.expose('grade', { type: EvidenceGrade, description: 'How strong it is.' }),
    gradeReason: t.exposeString('gradeReason', {
      description: 'Why it has that grade.',
      extensions: longText,
    }),
  }),
})
