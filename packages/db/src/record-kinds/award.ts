import { sql } from 'drizzle-orm'
import { awardCurrencies, awardSumKinds, sumPrecisions } from '@academy/domain/facts/awards/award-words'
import { slugCell } from '@academy/domain/facts/cell'
import { nations } from '@academy/domain/facts/vocabulary'
import { placesOfAward } from './award-places.ts'
import { awardRules } from './award-rules.ts'
import { bySlug, maybe, must, programme, records, scheme, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { flag, listOf, listOfWords, oneOf, partialDate, pence, reference, shown, slug, whole, words } from './value.ts' // prettier-ignore

/** Money given to an organisation. */
export const award = {
  table: 'award',
  id: true,
  key: ['slug'],
  columns: {
    slug: shown(slug.required, 'The name of the award in web addresses.', 'dynodwr'),
    title: shown(words.required, 'What it is for, in a few words.', 'teitl'),
    programmeId: reference('programme').optional,
    recipientOrganisationId: reference('organisation').required,
    recipientAsWritten: shown(words.required, 'Who received it, in the words of the source.'),
    schemeId: reference('scheme').optional,
    funderOrganisationId: reference('organisation').optional,
    funderAsWritten: shown(words.optional, 'Who paid or pays, in the words of the source; empty where it names nobody.', 'cyllidwr_fel_yr_ysgrifennwyd'), // prettier-ignore
    sumKind: shown(oneOf(awardSumKinds).required, 'What the sum is. Not every kind may be added up: `awardSum` does.', 'math_o_swm'), // prettier-ignore
    amountPence: shown(
      pence.optional,
      'How much; empty when the source does not say. See `sumKind`, `sumPrecision` and `amountNote`.',
      'swm_mewn_punnoedd',
    ),
    sumPrecision: shown(oneOf(sumPrecisions).required, 'How exact the sum is.', 'manylder_y_swm'),
    currency: shown(oneOf(awardCurrencies).required, 'Of what the money was: no sum in another than pounds is given but in `amountNote`.', 'arian_cyfred'), // prettier-ignore
    partOfId: reference('award').optional,
    widerThanSocialPrescribing: shown(flag.required, 'Whether it pays for more than social prescribing, so that how much of it does is not known.', 'ehangach_na_phresgripsiynu_cymdeithasol'), // prettier-ignore
    inAwardCount: shown(flag.required, 'Whether its recipient is one of those that its programme says it made awards to.', 'yng_nghyfrif_y_rhaglen'), // prettier-ignore
    awardedOn: shown(partialDate.optional, 'When it was given, as exact as the source.', 'dyfarnwyd'),
    durationMonths: shown(whole.optional, 'For how many months.', 'misoedd'),
    amountNote: shown(words.optional, 'What the source adds about the sum.', 'nodyn_am_y_swm'),
    ...provenance,
  },
  seed: {
    files: ['awards.csv'],
    cells: {
      programmeSlug: slugCell.optional,
      recipientSlug: slugCell.required,
      schemeSlug: slugCell.optional,
      funderSlug: slugCell.optional,
      partOfSlug: slugCell.optional,
    },
    references: {
      recipientOrganisationId: bySlug('recipientSlug', 'organisation'),
      programmeId: bySlug('programmeSlug', 'programme'),
      schemeId: bySlug('schemeSlug', 'scheme'),
      funderOrganisationId: bySlug('funderSlug', 'organisation'),
      partOfId: bySlug('partOfSlug', 'award'),
    },
    rules: awardRules,
  },
  release: {
    from: records(
      'award',
      must('organisation', 'recipient', sql`record.recipient_organisation_id`),
      scheme,
      programme,
      maybe('organisation', 'funder', sql`record.funder_organisation_id`),
      maybe('award', 'whole', sql`record.part_of_id`),
      placesOfAward,
    ),
    /** Names of what the award belongs to, as they are in the same release. */
    columns: {
      recipientName: words.required,
      recipientSlug: slug.required,
      schemeSlug: slug.optional,
      schemeName: words.optional,
      programmeSlug: slug.optional,
      programmeName: words.optional,
      funderSlug: slug.optional,
      funderName: words.optional,
      partOfSlug: slug.optional,
      nations: shown(listOf(nations), 'The nations that it is for.', 'cenhedloedd'),
      /** Codes of the areas in which it pays for something, as of a scheme. */
      areaCodes: shown(listOfWords, 'Codes of the areas of today in which it pays for something.'),
      withinCodes: shown(listOfWords, 'Codes of the areas of today that hold everything it pays for.'),
    },
    says: {
      recipientOrganisationId: 'recipientSlug',
      schemeId: 'schemeSlug',
      programmeId: 'programmeSlug',
      funderOrganisationId: 'funderSlug',
      partOfId: 'partOfSlug',
    },
    values: {
      recipientName: sql`recipient.name`,
      recipientSlug: sql`recipient.slug`,
      schemeId: sql`scheme.id`,
      schemeSlug: sql`scheme.slug`,
      schemeName: sql`scheme.name`,
      programmeId: sql`programme.id`,
      programmeSlug: sql`programme.slug`,
      programmeName: sql`programme.name`,
      funderOrganisationId: sql`funder.id`,
      funderSlug: sql`funder.slug`,
      funderName: sql`funder.name`,
      partOfId: sql`whole.id`,
      partOfSlug: sql`whole.slug`,
      nations: sql`coalesce(places.nations, '{}')`,
      areaCodes: sql`coalesce(places.touched, '{}')`,
      withinCodes: sql`coalesce(places.within, '{}')`,
    },
    name: slugOfRecord,
    files: true,
    title: 'title',
  },
} as const satisfies RecordKind
