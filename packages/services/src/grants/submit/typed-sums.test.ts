import { insertPublishedRound } from '@academy/db/grants/round/insert-round'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { formDefinitionSchema } from '@academy/domain/form/form-definition'
import type { RoundDefinition } from '@academy/domain/round/round-definition'
import { template } from '@academy/domain/round/templates/template'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { saveSection } from '../apply/save-section.ts'
import { startApplication } from '../apply/start-application.ts'
import { getEligibility } from '../round/get-eligibility.ts'
import { versionRow } from '../round/version-row.ts'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import { submitApplication } from './submit-application.ts'

const { db, as } = useTestDatabase()
const { contextOf, person, organisation, applicant, key } = arrangeGrants(db, () => as('academy_grants'))

const words = (text: string) => ({ en: text, cy: `${text} cy` })
const nextYear = String(new Date().getFullYear() + 1)

/** The small arts round, which has rows for its costs and for what others give. */
function artsRound(): RoundDefinition {
  const arts = template('small-arts', new Date(), 21)
  const rows = formDefinitionSchema.parse({
    shape: 1,
    sections: [
      {
        slug: 'rows',
        title: words('Rows'),
        fields: [
          { kind: 'costs', name: 'lines', label: words('Costs'), years: 1 },
          { kind: 'pledges', name: 'others', label: words('Others'), years: 1, required: false },
        ],
      },
    ],
  })
  return { ...arts, form: { ...arts.form, sections: [...arts.form.sections, ...rows.sections] } }
}

const filled: Record<string, Record<string, string | string[]>> = {
  group: { 'group-name': 'Example Singers', 'about-group': 'We sing.' },
  idea: {
    'project-title': 'Songs',
    forms: ['music'],
    'project-summary': 'People sing.',
    'first-session.day': '1',
    'first-session.month': '4',
    'first-session.year': nextYear,
  },
  'taking-part': {
    'makes-something': 'yes',
    'people-taking-part': '1,020',
    welcome: 'Posters.',
    'where.place.1': 'Merthyr Tudful',
    'venue-postcode': 'ZZ99 3VZ',
  },
  money: { 'sums.total.1': '£1,200', 'sums.ask.1': '900.50', 'least-sum': '450', 'sums-notes': 'A pianist.' },
  agree: { 'agree-true': 'yes', 'agreed-by': 'Alex Example' },
  rows: {
    'lines.item.1': 'Pianist',
    'lines.year.1': '1',
    'lines.sum.1': '1,000',
    'lines.item.4': 'Room',
    'lines.year.4': '1',
    'lines.sum.4': '200',
    'others.funder.2': 'Example Council',
    'others.year.2': '1',
    'others.sum.2': '£299.50',
    'others.status.2': 'confirmed',
  },
}

it('a round of another kind is applied to and submitted, and its sums stand in rows as numbers', async () => {
  const version = versionRow(artsRound())
  const {
    canonicalJson: _json,
    sha256: _hash,
    signOffRequired: _sign,
    sealedUntilClosing: _seal,
    ...row
  } = version
  const slug = `example-arts-${Date.now()}`
  const opensAt = new Date(Date.now() - 60_000)
  await insertPublishedRound(db, { ...row, slug, opensAt, fictional: true }, { ...version, opensAt })
  const lead = await person()
  const ctx = contextOf(lead)
  const { questions } = await getEligibility(ctx, { slug, answers: {} })
  expect(questions.map(({ name }) => name)).toEqual(['group', 'takes-part', 'one-year'])
  const { applicationId } = await startApplication(ctx, {
    roundSlug: slug,
    organisationId: await organisation(lead),
  })
  for (const [section, values] of Object.entries(filled)) {
    const { problems } = await saveSection(ctx, { applicationId, section, values, baseVersions: {} })
    expect(problems).toEqual([])
  }
  await submitApplication(ctx, { applicationId, idempotencyKey: key() })
  expect(await sumsOf(applicationId)).toEqual([
    {
      least: '45000',
      people: 1020,
      years: [{ grant: 90_050, match: 0, cost: 120_000 }],
      costs: [
        { line: 1, label: 'Pianist', pence: 100_000 },
        { line: 2, label: 'Room', pence: 20_000 },
      ],
      matches: [{ funder: 'Example Council', pence: 29_950, status: 'confirmed' }],
    },
  ])
})

it('the sample round has a row of sums for each of its three financial years', async () => {
  const { ctx, applicationId } = await applicant()
  await submitApplication(ctx, { applicationId, idempotencyKey: key() })
  expect(await sumsOf(applicationId)).toMatchObject([
    {
      people: 420,
      years: [
        { grant: 24_000_000, match: 0, cost: 24_000_000 },
        { grant: 12_000_000, match: 12_600_000, cost: 24_600_000 },
        { grant: 4_800_000, match: 20_400_000, cost: 25_200_000 },
      ],
    },
  ])
})

async function sumsOf(applicationId: string) {
  const { rows } = await db.execute(sql`
    SELECT submission.least_viable_pence::text AS least, people_helped AS people,
      (SELECT jsonb_agg(jsonb_build_object('grant', grant_pence, 'match', match_pence, 'cost', cost_pence)
        ORDER BY financial_year) FROM grants.submission_year WHERE submission_id = submission.id) AS years,
      (SELECT jsonb_agg(jsonb_build_object('line', line, 'label', label, 'pence', pence) ORDER BY line)
        FROM grants.submission_cost WHERE submission_id = submission.id) AS costs,
      (SELECT jsonb_agg(jsonb_build_object('funder', funder, 'pence', pence, 'status', status) ORDER BY line)
        FROM grants.submission_match WHERE submission_id = submission.id) AS matches
    FROM grants.submission WHERE application_id = ${applicationId}`)
  return rows
}
