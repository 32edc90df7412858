import type { Chance } from './chance.ts'

/** How large the organisation is that applies. */
export const sizes = ['small', 'medium', 'large', 'very-large'] as const
export type Size = (typeof sizes)[number]

/** In whole pounds: what a bid asks, by year of the grant, and what others pay. */
export interface Sums {
  grant: readonly [number, number, number]
  match: readonly [number, number, number]
  leastViable: number
  income: number
}

const YEAR_ONE_MAX = 300_000
const asks: Record<Size, readonly [number, number]> = {
  small: [25, 80],
  medium: [60, 180],
  large: [120, 290],
  'very-large': [180, 300],
}
const incomes: Record<Size, readonly [number, number]> = {
  small: [30, 100],
  medium: [110, 900],
  large: [1_000, 6_000],
  'very-large': [12_000, 60_000],
}

/** Sums within the rules of 2017/18; one bid in seven asks for every penny that they allow. */
export function sumsOf(chance: Chance, size: Size): Sums {
  const strains = chance.percent(14)
  const first = strains && size !== 'small' ? YEAR_ONE_MAX : chance.between(...asks[size]) * 1000
  const second = strains ? first / 2 : round500((first * chance.between(30, 49)) / 100)
  const third = strains ? first / 5 : round500((first * chance.between(8, 19)) / 100)
  const costs = [first, round500(first * 1.02), round500(first * 1.04)] as const
  const grant = [first, second, third] as const
  const total = first + second + third
  // Some say that nothing less would do.
  const share = chance.percent(20) ? 100 : chance.between(55, 90)
  return {
    grant,
    match: [0, costs[1] - second, costs[2] - third],
    leastViable: Math.min(total, round500((total * share) / 100)),
    income: chance.between(...incomes[size]) * 1000,
  }
}

function round500(pounds: number): number {
  return Math.round(pounds / 500) * 500
}

/** As a person types it: with commas, sometimes with the sign, sometimes bare. */
export function typedPounds(chance: Chance, pounds: number): string {
  const commas = String(pounds).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return chance.pick([commas, `£${commas}`, commas, String(pounds)])
}
