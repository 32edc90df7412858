import type { RehearsedBid } from '@academy/domain/rehearsal/rehearsed-bid'
import { saveSection } from '../../grants/apply/save-section.ts'
import { beginCorrection } from '../../grants/apply/correct-application.ts'
import { startApplication } from '../../grants/apply/start-application.ts'
import { withdrawApplication } from '../../grants/apply/withdraw-application.ts'
import { changeDetails } from '../../grants/organisation/change-details.ts'
import { createOrganisation } from '../../grants/organisation/create-organisation.ts'
import { submitApplication } from '../../grants/submit/submit-application.ts'
import type { ServiceContext } from '../../service-context.ts'
import type { PlayedBids } from './played-bids.ts'
import { inLanes } from './in-lanes.ts'
import { asSomebody, LANES, type Playing } from './playing.ts'

/** Everybody applies, as far as the plan says. Of whom there is an application that was sent nothing is done again. */
export async function playApplicants(playing: Playing, before: PlayedBids): Promise<void> {
  const { bids } = playing.plan
  let done = 0
  await inLanes(bids, LANES, async (bid) => {
    const status = before.get(bid.no)?.status
    if (status === undefined || status === 'draft') await apply(playing, bid)
    done += 1
    if (done % 50 === 0) playing.report(`${done} of ${bids.length} have applied`)
  })
}

async function apply(playing: Playing, bid: RehearsedBid): Promise<void> {
  const ctx = asSomebody(playing, playing.people.leads[bid.no])
  const organisationId = await foundOrganisation(ctx, bid)
  const { slug: roundSlug } = playing
  const { applicationId } = await startApplication(ctx, { roundSlug, organisationId })
  for (const [section, values] of Object.entries(bid.answers)) {
    await saveSection(ctx, { applicationId, section, values, baseVersions: {} })
  }
  const { fate } = bid
  if (fate === 'left' || fate.startsWith('plea-')) return
  const key = pressOf(playing, bid)
  await submitApplication(ctx, { applicationId, idempotencyKey: `${key}-1` })
  if (fate === 'corrected') {
    await beginCorrection(ctx, { applicationId })
    const more = bid.language === 'cy' ? 'Ein gwaith ni yw’r ffigurau.' : 'The figures are our own count.'
    const values = { ...bid.answers['people'] }
    values['involvement'] = `${String(values['involvement'])} ${more}`
    await saveSection(ctx, { applicationId, section: 'people', values, baseVersions: {} })
    await submitApplication(ctx, { applicationId, idempotencyKey: `${key}-2` })
  }
  if (fate === 'withdrawn') await withdrawApplication(ctx, { applicationId })
}

/** The key of a press of Submit in a rehearsal, without the number of the press. */
export function pressOf({ slug }: Pick<Playing, 'slug'>, { no }: Pick<RehearsedBid, 'no'>): string {
  return `${slug}-press-${no}`
}

async function foundOrganisation(ctx: ServiceContext, { organisation, sums }: RehearsedBid) {
  const { name, charityNumber, legalForm } = organisation
  const postcode = 'ZZ99 3VZ'
  const made = await createOrganisation(ctx, {
    name,
    charityNumber,
    companyNumber: '',
    otherNumber: '',
    postcode,
    unregistered: false,
    isAnother: true,
  })
  if (!('organisationId' in made)) throw new Error(`${name} was not added`)
  const { organisationId } = made
  await changeDetails(ctx, {
    organisationId,
    name,
    postcode,
    legalForm,
    address: '',
    notForProfit: 'yes',
    lastIncome: String(sums.income),
    'accountsEnd.day': '31',
    'accountsEnd.month': '3',
    'accountsEnd.year': String(ctx.now.getUTCFullYear() - 1),
  })
  return organisationId
}
