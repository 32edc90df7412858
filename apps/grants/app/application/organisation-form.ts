import type { Problem } from '@academy/domain/form/problem'
import { valueOf, type PostedForm } from '../components/read-form.ts'

/** What was typed of a new organisation, by the name of its input. */
export interface OrganisationForm {
  name: string
  charityNumber: string
  companyNumber: string
  postcode: string
}

export const blankOrganisation: OrganisationForm = {
  name: '',
  charityNumber: '',
  companyNumber: '',
  postcode: '',
}

export function readOrganisation(posted: PostedForm): OrganisationForm {
  return {
    name: valueOf(posted, 'name'),
    charityNumber: valueOf(posted, 'charityNumber'),
    companyNumber: valueOf(posted, 'companyNumber'),
    postcode: valueOf(posted, 'postcode'),
  }
}

/** What became of an attempt to begin an application, when it did not begin. */
export type StartProblem =
  | { kind: 'choose' }
  | { kind: 'exists'; form: OrganisationForm }
  | { kind: 'organisation'; form: OrganisationForm; problems: Problem[] }
