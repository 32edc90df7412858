import { formDefinitionSchema, type FormDefinition } from '../form-definition.ts'
import { budgetSection } from './budget-section.ts'
import { commissionersSection } from './commissioners-section.ts'
import { declarationSection } from './declaration-section.ts'
import { organisationSection } from './organisation-section.ts'
import { outcomesSection } from './outcomes-section.ts'
import { peopleSection } from './people-section.ts'
import { placeSection } from './place-section.ts'
import { safeguardingSection } from './safeguarding-section.ts'
import { schemeSection } from './scheme-section.ts'

/**
 * An application form for a round with the rules of 2017/18. The rules are the real ones; every question and every
 * word of it is a sample of our own, for the department's form of that year is not public.
 */
export const socialPrescribingForm: FormDefinition = formDefinitionSchema.parse({
  shape: 1,
  sections: [
    organisationSection,
    schemeSection,
    peopleSection,
    placeSection,
    commissionersSection,
    budgetSection,
    outcomesSection,
    safeguardingSection,
    declarationSection,
  ],
})
