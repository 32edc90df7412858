/** The same question in both schemas. Without their names, both answers must be the same. */
export interface Question {
  name: string
  ours: string
  peer: string
}

export const questions: Question[] = [
  {
    name: 'flat list of 20',
    ours: '{ schemes(first: 20) { nodes { slug name statusAsReported startYear region localAuthority place focusPopulation } } }',
    peer: '{ allSchemes(first: 20, orderBy: [NAME_ASC, PRIMARY_KEY_ASC]) { nodes { slug name statusAsReported startYear region localAuthority place focusPopulation } } }',
  },
  {
    name: 'nested list, 20 programmes × 12 awards × recipient and scheme',
    ours: '{ programmes(first: 20) { nodes { slug name awards(first: 12) { nodes { slug awardedOn recipient { slug name } scheme { slug name } } } } } }',
    peer: '{ allProgrammes(first: 20, orderBy: [NAME_ASC, PRIMARY_KEY_ASC]) { nodes { slug name awardsByProgrammeId(first: 12, orderBy: [RECIPIENT_NAME_ASC, PRIMARY_KEY_ASC]) { nodes { slug awardedOn organisationByRecipientOrganisationId { slug name } schemeBySchemeId { slug name } } } } } }',
  },
]

/** Views of what is published now, with the keys that the peer makes its graph from. */
export const benchSchema = `
  DROP SCHEMA IF EXISTS bench CASCADE;
  CREATE SCHEMA bench;
  ${['programme', 'organisation', 'scheme', 'award'].map((table) => `CREATE VIEW bench.${table} AS SELECT * FROM published.${table} WHERE release_to IS NULL;`).join('\n')}
  COMMENT ON VIEW bench.programme IS '@primaryKey id';
  COMMENT ON VIEW bench.organisation IS '@primaryKey id';
  COMMENT ON VIEW bench.scheme IS '@primaryKey id';
  COMMENT ON VIEW bench.award IS E'@primaryKey id\\n@foreignKey (programme_id) references bench.programme (id)\\n@foreignKey (recipient_organisation_id) references bench.organisation (id)\\n@foreignKey (scheme_id) references bench.scheme (id)';
`

/** The values of an answer in their order, without names. */
export function valuesOf(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(valuesOf)
  return answer !== null && typeof answer === 'object' ? Object.values(answer).map(valuesOf) : answer
}
