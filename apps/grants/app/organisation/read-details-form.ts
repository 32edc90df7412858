import { valueOf, type PostedForm } from '../components/read-form.ts'

/** What was typed of an organisation's details, by the name of its input. */
export interface DetailsForm {
  name: string
  postcode: string
  address: string
  legalForm: string
  notForProfit: string
  lastIncome: string
  'accountsEnd.day': string
  'accountsEnd.month': string
  'accountsEnd.year': string
}

export function readDetailsForm(posted: PostedForm): DetailsForm {
  return {
    name: valueOf(posted, 'name'),
    postcode: valueOf(posted, 'postcode'),
    address: valueOf(posted, 'address'),
    legalForm: valueOf(posted, 'legalForm'),
    notForProfit: valueOf(posted, 'notForProfit'),
    lastIncome: valueOf(posted, 'lastIncome'),
    'accountsEnd.day': valueOf(posted, 'accountsEnd.day'),
    'accountsEnd.month': valueOf(posted, 'accountsEnd.month'),
    'accountsEnd.year': valueOf(posted, 'accountsEnd.year'),
  }
}
