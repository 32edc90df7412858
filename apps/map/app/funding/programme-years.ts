/** The years of a programme in words; a dash where no year is known. */
export function programmeYears(
  { yearStart, yearEnd }: { yearStart: number | null; yearEnd: number | null },
  words: { openYears: (from: number) => string; yearsRange: (from: number, to: number) => string },
): string {
  if (yearStart === null) return yearEnd === null ? '–' : String(yearEnd)
  return yearEnd === null ? words.openYears(yearStart) : words.yearsRange(yearStart, yearEnd)
}
