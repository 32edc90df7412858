/** What the migrations say and the tables of drizzle do not, and why. The comparison of the two has no other exceptions. */

/** Columns that are left out on purpose; the declaration of the table says why. */
export const columnsOfMigrations: Readonly<Record<string, readonly string[]>> = { 'auth.person': ['sample'] }

/**
 * Columns of a closed list that PostgreSQL does not hold to it, so that a new word is no migration: the schema of the seed
 * and the forms do.
 */
export const listsWithoutCheck: readonly string[] = [
  'evidence_effect.comparison',
  'evidence_effect.measure',
  'evidence_effect.statistic',
  'evidence_item.kind',
  'evidence_item.measures',
  'indicator.unit',
  'organisation.nation',
  'partnership_member.role',
  'policy_event.kind',
  'scheme.activities',
  'service.activities',
  'service.costs',
  'service.referred_by',
]

const ofFacts = [
  'area_label_in_uk',
  'area_population_counted',
  'area_valid_ordered',
  'area_vintage_month',
  'area_shape_bounds_four',
  'area_part_other',
  'area_part_share_bounds',
  'area_successor_other',
  'area_successor_share_bounds',
  'award_amount_positive',
  'award_awarded_on_written',
  'award_duration_positive',
  'award_part_of_another',
  'evidence_effect_bounds_ordered',
  'evidence_effect_has_a_number',
  'evidence_effect_means_together',
  'observation_blank_has_no_value',
  'observation_interval_ordered',
  'observation_parts_together',
  'observation_period_ordered',
  'observation_reason_where_not_preferred',
  'policy_event_happened_on_written',
  'place_in_an_area',
  'place_point_in_kingdom',
  'redirect_leads_away',
  'programme_award_count_positive',
  'programme_money_positive',
  'programme_years_ordered',
  'scheme_ended_on_written',
  'scheme_known_to_run_on_written',
  'scheme_point_in_uk',
  'scheme_point_whole',
  'scheme_started_on_written',
  'scheme_years_ordered',
]

/**
 * Checks of how a value is written, of bounds and of columns that belong together. drizzle could only carry a second copy of
 * their SQL, which nothing would read: it does not check, and a text cannot be compared with what PostgreSQL made of it.
 */
export const rulesOfMigrations: Readonly<Record<string, readonly string[]>> = {
  registry: [...ofFacts, 'seed_edition_number_positive'],
  published: [
    ...ofFacts,
    'release_file_bytes_counted',
    'release_file_sha256_hex',
    'release_number_positive',
    'release_sha256_hex',
  ],
  grants: [
    'answer_check',
    'answer_key_check',
    'answer_value_check',
    'answer_version_check',
    'application_eligibility_answers_check',
    'comment_body_check',
    'comment_field_check',
    'comment_resolved_by_somebody',
    'comment_section_check',
    'application_status_has_its_instant',
    'form_version_version_check',
    'invitation_accepted_by_somebody',
    'invitation_email_check',
    'invitation_ends_once',
    'organisation_annual_turnover_pence_check',
    'organisation_charity_number_shape',
    'organisation_company_number_shape',
    'organisation_name_check',
    'organisation_postcode_check',
    'round_closes_at_local_check',
    'round_grace_minutes_check',
    'round_opens_before_it_closes',
    'round_pot_pence_check',
    'round_slug_check',
    'submission_hash_is_of_the_text',
    'submission_idempotency_key_check',
    'submission_kept_after_it_arrived',
  ],
  auth: ['person_email_check', 'person_name_check'],
  audit: [
    'event_event_check',
    'event_hash_check',
    'head_frontier_check',
    'head_root_hash_check',
    'head_size_check',
    'leaf_leaf_hash_check',
    'leaf_seq_check',
  ],
}
