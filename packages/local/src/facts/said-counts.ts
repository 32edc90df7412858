import type { RehearsalCounts } from '@academy/db/demo/rehearsed-round'

/** What a rehearsal has made, a line for each kind of thing: `312 applications: 280 submitted, 32 draft`. */
export function saidCounts({ applications, readings, conflicts }: RehearsalCounts): string {
  return [
    said('applications', applications),
    said('readings by assessors', readings),
    said('conflicts of interest', conflicts),
  ].join('\n')
}

function said(what: string, counts: Readonly<Record<string, number>>): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const parts = Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`)
  return `${all} ${what}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`
}
