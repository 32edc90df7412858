import { formatPounds } from '@academy/ui/text/format-pounds'
import { budgetSums } from '../app/form/budget-sums.ts'
import type { LiveBudget } from '../app/form/live-budget.ts'
import type { Settings } from './settings.ts'

/** Adds budgets up while they are typed, by the same rules as the page does: limits of later years, what is open, totals. */
export function addUpLive({ form, language }: Pick<Settings, 'form' | 'language'>): void {
  for (const table of form.querySelectorAll<HTMLElement>('[data-budget]')) {
    const live = JSON.parse(table.dataset['budget'] ?? '') as LiveBudget
    const show = () => showSums(table, live, language)
    table.addEventListener('input', show)
    show()
  }
}

function showSums(table: HTMLElement, live: LiveBudget, language: Settings['language']): void {
  const { name, budget, taperPercent, words } = live
  const inputs = [...table.querySelectorAll<HTMLInputElement>('input')]
  const cells = Object.fromEntries(inputs.map((input) => [input.name.slice(name.length + 1), input.value]))
  const rules = { taperPercent, yearOneMaxPence: BigInt(live.yearOneMaxPence) }
  const { years, totals } = budgetSums(budget, cells, rules)
  const pounds = (pence: bigint) => formatPounds(language, pence)
  const put = (sum: string, text: string) => {
    const place = table.querySelector(`[data-sum="${sum}"]`)
    if (place && place.textContent !== text) place.textContent = text
  }
  for (const [index, { limitPence, openPence }] of years.entries()) {
    put(`limit.${index + 1}`, words.upTo.replace('#', pounds(limitPence)))
    put(
      `open.${index + 1}`,
      openPence < 0n ? words.tooMuch.replace('#', pounds(-openPence)) : pounds(openPence),
    )
  }
  for (const [column, pence] of Object.entries(totals)) put(`total.${column}`, pounds(pence))
}
