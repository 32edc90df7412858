import type { Field } from '../form/field.ts'
import type { FormDefinition } from '../form/form-definition.ts'
import type { RoundDefinition } from '../round/round-definition.ts'
import { spreadPot } from '../round/spread-pot.ts'
import { template } from '../round/templates/template.ts'

/** So much of the pot is there for each bid: about one in six can be paid in full. */
const POT_PENCE_A_BID = 4_500_000n

const health: Field = {
  kind: 'area',
  name: 'health-area',
  required: true,
  of: ['icb', 'health-board', 'local-health-board', 'hsc-trust'],
  rowsLeast: 1,
  rowsMax: 5,
  label: {
    en: 'Which integrated care board, health board or health and social care trust?',
    cy: 'Pa fwrdd gofal integredig, bwrdd iechyd neu ymddiriedolaeth iechyd a gofal cymdeithasol?',
  },
}
const partners: Field = {
  kind: 'partners',
  name: 'partners',
  required: false,
  rowsLeast: 0,
  rowsMax: 10,
  label: { en: 'Who takes part beside you?', cy: 'Pwy sy’n cymryd rhan gyda chi?' },
}
const pledges: Field = {
  kind: 'pledges',
  name: 'pledges',
  required: false,
  rowsLeast: 0,
  rowsMax: 10,
  years: 3,
  label: { en: 'Who pledges what?', cy: 'Pwy sy’n addo beth?' },
}
const leastViable: Field = {
  kind: 'money',
  name: 'least-viable',
  required: true,
  meaning: 'least-viable',
  label: {
    en: 'What is the least grant, over all years, that would still be of use?',
    cy: 'Beth yw’r grant lleiaf, dros yr holl flynyddoedd, a fyddai’n dal o ddefnydd?',
  },
}

/**
 * The round of a rehearsal, fictional: the rules of 2017/18, for the whole of the United Kingdom, with partners, pledges and the
 * least sum of use beside what that form asks. `now`: it opens then, and closes in three weeks unless it is closed before.
 */
export function rehearsedRound(now: Date, wanted: { name: RoundDefinition['name']; bids: number }) {
  const plain = template('hwf-2017', now, 21)
  const { money, eligibility, requirements, form } = plain
  const definition: RoundDefinition = {
    ...plain,
    name: wanted.name,
    summary: {
      en: 'Grants for social prescribing schemes in the whole of the United Kingdom. A rehearsal: every bid is made up.',
      cy: 'Grantiau ar gyfer cynlluniau presgripsiynu cymdeithasol ledled y Deyrnas Unedig. Ymarfer: mae pob cais yn ddychmygol.',
    },
    programmeSlug: null,
    money: {
      ...money,
      leastViableAsked: true,
      budget: spreadPot(POT_PENCE_A_BID * BigInt(wanted.bids), money.taperPercent, money.firstGrantYear),
    },
    requirements: requirements.slice(1),
    eligibility: eligibility.filter(({ name }) => name !== 'works-in-nation'),
    form: formOfRehearsal(form),
    allocation: {
      method: 'best-together',
      rules: [
        { rule: 'score-least', percent: 50 },
        { rule: 'awards-least', by: 'nation', awards: 1 },
        { rule: 'awards-per-organisation', as: 'lead', awards: 1 },
        { rule: 'part-funding' },
        { rule: 'tie-break', criterion: 'need' },
      ],
    },
  }
  return definition
}

function formOfRehearsal(form: FormDefinition): FormDefinition {
  const more: Record<string, Field[]> = { commissioners: [partners, pledges], budget: [leastViable] }
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      fields: [
        ...section.fields
          .filter(({ name }) => name !== 'in-england')
          .map((field) => (field.name === health.name ? health : field)),
        ...(more[section.slug] ?? []),
      ],
    })),
  }
}
