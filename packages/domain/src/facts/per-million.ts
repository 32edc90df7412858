/** How many there are for a million people; `null` where the people are not counted. */
export function perMillion(count: number, population: number | null): number | null {
  return population ? (count / population) * 1_000_000 : null
}
