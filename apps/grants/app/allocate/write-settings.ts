import { writeAllocationRules } from '@academy/domain/round/allocation-lines'
import type { PostedForm } from '../components/read-form.ts'
import type { ScenarioSettings } from '@academy/domain/allocate/scenario-settings'
import { ruleFields } from './rule-fields.ts'

/** The settings as the fields of the form: `readSettings` reads them. */
export function writeSettings(version: number, settings: ScenarioSettings): PostedForm {
  const { objective, levels, seed, years, rules, forced, exclusive } = settings
  return Object.fromEntries(
    [
      ['version', version],
      ['objective', objective],
      ['levels', levels],
      ['seed', seed],
      ...years.flatMap(({ financialYear, budgetPence }, at) => [
        [`year.${at}`, financialYear],
        [`year.${at}.budget`, poundsTyped(budgetPence)],
      ]),
      ...rules.flatMap((rule, at) => [
        [`rule.${at}`, writeAllocationRules([rule])],
        ...ruleFields(rule).map((field) => [`rule.${at}.${field.name}`, field.value]),
      ]),
      ...forced.flatMap(({ bidId, outcome, reason }, at) => [
        [`forced.${at}`, bidId],
        [`forced.${at}.outcome`, outcome],
        [`forced.${at}.reason`, reason],
      ]),
      ...exclusive.flatMap(({ bidIds, reason }, at) => [
        [`set.${at}`, '1'],
        [`set.${at}.bids`, bidIds.join(', ')],
        [`set.${at}.reason`, reason],
      ]),
    ].map(([field, value]) => [field, String(value)]),
  ) as PostedForm
}

function poundsTyped(pence: bigint): string {
  const rest = pence % 100n
  return rest === 0n ? String(pence / 100n) : `${pence / 100n}.${String(rest).padStart(2, '0')}`
}
