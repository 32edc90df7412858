import { z } from 'zod'

const percent = z.number().int().min(0).max(100)

/** By what applications are grouped where a rule speaks of shares. */
export const groupings = [
  'nation',
  'region',
  'health-area',
  /** What the bids are about, in the words of the round. */
  'theme',
  /** How large the organisation is that applies. */
  'size',
  /** How great the need is in the places served. */
  'need',
  /** The language of what is offered: `Welsh` is Welsh-language provision. */
  'language',
] as const
export type Grouping = (typeof groupings)[number]

/** For which organisations of a bid an award counts. */
export const organisationParts = ['lead', 'lead-or-partner'] as const
export type OrganisationPart = (typeof organisationParts)[number]

const awards = z.number().int().min(1).max(1000)
const group = z.string().min(1).max(100)

/** How the money is shared out, as data. */
export const allocationSchema = z.strictObject({
  /** From the best score down until the money ends, or the whole of them that is worth most together. */
  method: z.enum(['by-rank', 'best-together']),
  rules: z
    .array(
      z.discriminatedUnion('rule', [
        /** Nothing below this share of the highest score is paid. */
        z.strictObject({ rule: z.literal('score-least'), percent }),
        /** The least or the most of the money that goes to one group. */
        z.strictObject({
          rule: z.literal('share-of-money'),
          by: z.enum(groupings),
          group,
          leastPercent: percent,
          mostPercent: percent,
        }),
        /** So many awards in one group at most. */
        z.strictObject({ rule: z.literal('awards-most'), by: z.enum(groupings), awards }),
        /** So many awards at least in each group that a bid came from. */
        z.strictObject({ rule: z.literal('awards-least'), by: z.enum(groupings), awards }),
        /** So many awards in one group, at least and at most. */
        z.strictObject({
          rule: z.literal('awards-in-group'),
          by: z.enum(groupings),
          group,
          leastAwards: z.number().int().min(0).max(1000),
          mostAwards: awards,
        }),
        /** So many awards for one organisation at most, as the one that leads or in any part. */
        z.strictObject({
          rule: z.literal('awards-per-organisation'),
          as: z.enum(organisationParts),
          awards,
        }),
        /** So much money over all years for one organisation at most, in all that it leads. */
        z.strictObject({
          rule: z.literal('money-per-organisation'),
          mostPounds: z.number().int().min(1).max(1_000_000_000),
        }),
        /** A bid may be paid in part, down to the least that it called viable. */
        z.strictObject({ rule: z.literal('part-funding') }),
        /** Of equal scores, the one that is better by this criterion. */
        z.strictObject({ rule: z.literal('tie-break'), criterion: z.string().max(60) }),
      ]),
    )
    .max(30),
})
export type Allocation = z.output<typeof allocationSchema>
export type AllocationRule = Allocation['rules'][number]
