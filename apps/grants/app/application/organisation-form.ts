import type { Problem } from '@academy/domain/form/problem'
import type { OrganisationMatch } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'

/** What was typed of a new organisation, by the name of its input. */
export interface OrganisationForm {
  name: string
  charityNumber: string
  companyNumber: string
  otherNumber: string
  postcode: string
  unregistered: boolean
}

export const blankOrganisation: OrganisationForm = {
  name: '',
  charityNumber: '',
  companyNumber: '',
  otherNumber: '',
  postcode: '',
  unregistered: false,
}

export function readOrganisation(posted: PostedForm): OrganisationForm {
  return {
    name: valueOf(posted, 'name'),
    charityNumber: valueOf(posted, 'charityNumber'),
    companyNumber: valueOf(posted, 'companyNumber'),
    otherNumber: valueOf(posted, 'otherNumber'),
    postcode: valueOf(posted, 'postcode'),
    unregistered: valueOf(posted, 'unregistered') === 'yes',
  }
}

/** What became of an attempt to begin an application, when it did not begin. */
export type StartProblem =
  | { kind: 'choose' }
  | { kind: 'matches'; form: OrganisationForm; matches: OrganisationMatch[] }
  | { kind: 'organisation'; form: OrganisationForm; problems: Problem[] }
