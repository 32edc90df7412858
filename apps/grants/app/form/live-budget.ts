import type { Budget } from '@academy/domain/form/budget-years'

/** What a budget's page passes to the script that adds it up while it is typed. */
export interface LiveBudget {
  /** The name of the question; its inputs are called `name.column.year`. */
  name: string
  budget: Budget
  taperPercent: number[]
  yearOneMaxPence: string
  /** `#` stands for a sum. */
  words: { upTo: string; tooMuch: string }
}
